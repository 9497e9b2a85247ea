import torch

logits = torch.tensor([-3.0, -1.2, 0.1, 1.5, 2.5], dtype=torch.float64)
for t in [0.1, 0.5, 0.9]:
    cut = torch.logit(torch.tensor(t, dtype=torch.float64))  # log(t / (1 - t))
    same = torch.equal(torch.sigmoid(logits) > t, logits > cut)
    print(f"p > {t}: logit > {cut:7.4f}, same decisions: {same}")
    #> p > 0.1: logit > -2.1972, same decisions: True
    #> p > 0.5: logit >  0.0000, same decisions: True
    #> p > 0.9: logit >  2.1972, same decisions: True
