import torch
from jaccard_loss import jaccard_loss

probability = torch.tensor([[[0.9, 0.5], [0.5, 0.1]]])  # prediction and soft target

for squared in [False, True]:
    print(squared, jaccard_loss(probability.logit(), probability, squared=squared))
    #> False tensor(0.3696)
    #> True tensor(0.)

hard = (probability > 0.5).long()
for squared in [False, True]:
    print(squared, jaccard_loss(probability.logit(), hard, squared=squared))
    #> False tensor(0.3871)
    #> True tensor(0.2149)
