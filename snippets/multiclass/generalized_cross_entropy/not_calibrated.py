import torch
from generalized_cross_entropy import generalized_cross_entropy

share = 0.6  # of the labels of one input; the others say class 1
lead = torch.linspace(-9, 9, 18001, dtype=torch.float64)
logits = torch.stack([lead, torch.zeros_like(lead)], dim=1)
first = torch.zeros(len(lead), dtype=torch.long)

for q in [0.0, 0.3, 0.7]:
    options = {"q": q, "reduction": "none"}
    yes = generalized_cross_entropy(logits, first, **options)
    no = generalized_cross_entropy(logits, first + 1, **options)
    best = lead[(share * yes + (1 - share) * no).argmin()].sigmoid()
    power = 1 / (1 - q)
    formula = share**power / (share**power + (1 - share) ** power)
    print(f"q = {q}: best probability {best:.3f}, formula {formula:.3f}")
    #> q = 0.0: best probability 0.600, formula 0.600
    #> q = 0.3: best probability 0.641, formula 0.641
    #> q = 0.7: best probability 0.794, formula 0.794
