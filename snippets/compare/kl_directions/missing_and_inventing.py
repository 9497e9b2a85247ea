import torch
from torch.nn import functional as F

target = torch.tensor([0.495, 0.495, 0.01], dtype=torch.float64)  # two good answers
models = {
    "covers both, leaks 10 %": [0.45, 0.45, 0.10],
    "covers both, leaks 40 %": [0.30, 0.30, 0.40],
    "keeps one": [0.98, 0.01, 0.01],
    "keeps one, entirely": [0.99 - 1e-6, 1e-6, 0.01],
}
print("model                     forward  reverse")
#> model                     forward  reverse
for name, numbers in models.items():
    q = torch.tensor(numbers, dtype=torch.float64)
    forward = F.kl_div(q.log(), target, reduction="sum")
    reverse = F.kl_div(target.log(), q, reduction="sum")
    print(f"{name:24} {forward:8.3f} {reverse:8.3f}")
    #> covers both, leaks 10 %     0.071    0.144
    #> covers both, leaks 40 %     0.459    1.175
    #> keeps one                   1.593    0.630
    #> keeps one, entirely         6.147    0.686
