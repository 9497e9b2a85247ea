import torch

certain = torch.tensor([1.0, 0.0, 0.0])  # this image has one label
doubtful = torch.tensor([0.7, 0.25, 0.05])  # labellers disagree about this one

for alpha in [0.0, 0.1, 0.3]:
    for p in [certain, doubtful]:
        best = (1 - alpha) * p + alpha / 3  # the optimum under smoothing
        ratio = best[1] / best[2]
        print(alpha, [round(value, 3) for value in best.tolist()], f"{ratio:.2f}")
        #> 0.0 [1.0, 0.0, 0.0] nan
        #> 0.0 [0.7, 0.25, 0.05] 5.00
        #> 0.1 [0.933, 0.033, 0.033] 1.00
        #> 0.1 [0.663, 0.258, 0.078] 3.30
        #> 0.3 [0.8, 0.1, 0.1] 1.00
        #> 0.3 [0.59, 0.275, 0.135] 2.04
