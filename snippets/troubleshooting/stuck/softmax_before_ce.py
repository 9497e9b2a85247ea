import torch
from torch.nn import functional as F

for classes in [2, 10]:
    sure = torch.full((1, classes), -50.0)
    sure[0, 0] = 50.0
    for name, label in [("right", 0), ("wrong", 1)]:
        twice = F.cross_entropy(sure.softmax(1), torch.tensor([label]))
        # Repair
        once = F.cross_entropy(sure, torch.tensor([label]))
        print(f"{classes} classes, sure and {name}: {twice:.4f}, repaired {once:.4f}")
        #> 2 classes, sure and right: 0.3133, repaired 0.0000
        #> 2 classes, sure and wrong: 1.3133, repaired 100.0000
        #> 10 classes, sure and right: 1.4612, repaired 0.0000
        #> 10 classes, sure and wrong: 2.4612, repaired 100.0000
first = F.cross_entropy(sure.log_softmax(1), torch.tensor([0]))
print(f"log_softmax first: {first:.4f}")
#> log_softmax first: 0.0000
