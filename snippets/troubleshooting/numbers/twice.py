import torch
from torch.nn import functional as F

print("[softmax-before-ce]")
#> [softmax-before-ce]
for classes in [2, 3, 4, 5, 10, 20, 100, 1000]:
    certain = torch.zeros(1, classes)
    certain[0, 0] = 1.0  # what softmax gives at best
    best = F.cross_entropy(certain, torch.tensor([0]))
    worst = F.cross_entropy(certain, torch.tensor([1]))
    says = f"the least of cross-entropy after a softmax, {classes} classes"
    print(f"{best:.4f}  {says}")
    #> 0.3133  the least of cross-entropy after a softmax, 2 classes
    #> 0.5514  the least of cross-entropy after a softmax, 3 classes
    #> 0.7437  the least of cross-entropy after a softmax, 4 classes
    #> 0.9048  the least of cross-entropy after a softmax, 5 classes
    #> 1.4612  the least of cross-entropy after a softmax, 10 classes
    #> 2.0782  the least of cross-entropy after a softmax, 20 classes
    #> 3.6222  the least of cross-entropy after a softmax, 100 classes
    #> 5.9095  the least of cross-entropy after a softmax, 1000 classes
    says = f"wrong and certain, cross-entropy after a softmax, {classes} classes"
    print(f"{worst:.4f}  {says}")
    #> 1.3133  wrong and certain, cross-entropy after a softmax, 2 classes
    #> 1.5514  wrong and certain, cross-entropy after a softmax, 3 classes
    #> 1.7437  wrong and certain, cross-entropy after a softmax, 4 classes
    #> 1.9048  wrong and certain, cross-entropy after a softmax, 5 classes
    #> 2.4612  wrong and certain, cross-entropy after a softmax, 10 classes
    #> 3.0782  wrong and certain, cross-entropy after a softmax, 20 classes
    #> 4.6222  wrong and certain, cross-entropy after a softmax, 100 classes
    #> 6.9095  wrong and certain, cross-entropy after a softmax, 1000 classes

right = F.binary_cross_entropy_with_logits(torch.tensor(1.0), torch.tensor(1.0))
wrong = F.binary_cross_entropy_with_logits(torch.tensor(1.0), torch.tensor(0.0))
half = (
    right + F.binary_cross_entropy_with_logits(torch.zeros([]), torch.zeros([]))
) / 2
says = "the least of BCE with logits after a sigmoid, half of the targets 1"
print("[sigmoid-before-bcewithlogits]")
#> [sigmoid-before-bcewithlogits]
print(f"{half:.4f}  {says}")
#> 0.5032  the least of BCE with logits after a sigmoid, half of the targets 1
print(f"{wrong:.4f}  target 0, wrong and certain, BCE with logits after a sigmoid")
#> 1.3133  target 0, wrong and certain, BCE with logits after a sigmoid
