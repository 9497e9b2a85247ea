import torch
from four_ways import ODDS, thetas, truth, unseen

share = torch.tensor([0.01, 0.04, 0.06, 0.30])  # of positives, in four groups
learned = (share.logit() + torch.tensor(ODDS).log()).sigmoid()  # with pos_weight 19
print([round(value, 3) for value in learned.tolist()])
#> [0.161, 0.442, 0.548, 0.891]
print((share > 1 / (1 + ODDS)).tolist(), (learned > 0.5).tolist())
#> [False, False, True, True] [False, False, True, True]

plain, weighted = [
    unseen @ thetas[name][:2] + thetas[name][2] for name in ["plain", "pos_weight 19"]
]
for threshold in [0.5, 1 / (1 + ODDS)]:
    said = plain.sigmoid() > threshold
    recall = said[truth == 1].double().mean()
    same = (said == (weighted > 0)).double().mean()
    print(f"plain above {threshold:.2f}: recall {recall:.3f}, same answer {same:.3f}")
    #> plain above 0.50: recall 0.253, same answer 0.801
    #> plain above 0.05: recall 0.825, same answer 0.998
