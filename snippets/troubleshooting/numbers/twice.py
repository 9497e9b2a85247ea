import torch
from torch.nn import functional as F

for classes in [2, 3, 4, 5, 10, 20, 100, 1000]:
    certain = torch.zeros(1, classes)
    certain[0, 0] = 1.0  # what softmax gives at best
    best = F.cross_entropy(certain, torch.tensor([0]))
    worst = F.cross_entropy(certain, torch.tensor([1]))
    says = f"the least that cross-entropy reaches after a softmax, {classes} classes"
    print(f"{best:.4f}  {says}  [softmax-before-ce]")
    #> 0.3133  the least that cross-entropy reaches after a softmax, 2 classes  [softmax-before-ce]
    #> 0.5514  the least that cross-entropy reaches after a softmax, 3 classes  [softmax-before-ce]
    #> 0.7437  the least that cross-entropy reaches after a softmax, 4 classes  [softmax-before-ce]
    #> 0.9048  the least that cross-entropy reaches after a softmax, 5 classes  [softmax-before-ce]
    #> 1.4612  the least that cross-entropy reaches after a softmax, 10 classes  [softmax-before-ce]
    #> 2.0782  the least that cross-entropy reaches after a softmax, 20 classes  [softmax-before-ce]
    #> 3.6222  the least that cross-entropy reaches after a softmax, 100 classes  [softmax-before-ce]
    #> 5.9095  the least that cross-entropy reaches after a softmax, 1000 classes  [softmax-before-ce]
    says = f"every answer wrong and certain, cross-entropy after a softmax, {classes} classes"
    print(f"{worst:.4f}  {says}  [softmax-before-ce]")
    #> 1.3133  every answer wrong and certain, cross-entropy after a softmax, 2 classes  [softmax-before-ce]
    #> 1.5514  every answer wrong and certain, cross-entropy after a softmax, 3 classes  [softmax-before-ce]
    #> 1.7437  every answer wrong and certain, cross-entropy after a softmax, 4 classes  [softmax-before-ce]
    #> 1.9048  every answer wrong and certain, cross-entropy after a softmax, 5 classes  [softmax-before-ce]
    #> 2.4612  every answer wrong and certain, cross-entropy after a softmax, 10 classes  [softmax-before-ce]
    #> 3.0782  every answer wrong and certain, cross-entropy after a softmax, 20 classes  [softmax-before-ce]
    #> 4.6222  every answer wrong and certain, cross-entropy after a softmax, 100 classes  [softmax-before-ce]
    #> 6.9095  every answer wrong and certain, cross-entropy after a softmax, 1000 classes  [softmax-before-ce]

right = F.binary_cross_entropy_with_logits(torch.tensor(1.0), torch.tensor(1.0))
wrong = F.binary_cross_entropy_with_logits(torch.tensor(1.0), torch.tensor(0.0))
half = (right + F.binary_cross_entropy_with_logits(torch.zeros([]), torch.zeros([]))) / 2
entry = "[sigmoid-before-bcewithlogits]"
says = "the least of BCE with logits after a sigmoid, half of the targets 1"
print(f"{half:.4f}  {says}  {entry}")
#> 0.5032  the least of BCE with logits after a sigmoid, half of the targets 1  [sigmoid-before-bcewithlogits]
print(f"{wrong:.4f}  target 0, wrong and certain, BCE with logits after a sigmoid  {entry}")
#> 1.3133  target 0, wrong and certain, BCE with logits after a sigmoid  [sigmoid-before-bcewithlogits]
