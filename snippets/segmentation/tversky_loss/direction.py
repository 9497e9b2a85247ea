import torch

loss = torch.tensor([0.1, 0.9], requires_grad=True)  # a good mask, a poor one

for name, exponent in [("paper, 1 / gamma", 3 / 4), ("none", 1.0), ("focal", 2.0)]:
    (factor,) = torch.autograd.grad((loss**exponent).sum(), loss)
    print(f"{name:17} exponent {exponent:4}  gradient times {factor}")
    #> paper, 1 / gamma  exponent 0.75  gradient times tensor([1.3337, 0.7700])
    #> none              exponent  1.0  gradient times tensor([1., 1.])
    #> focal             exponent  2.0  gradient times tensor([0.2000, 1.8000])
