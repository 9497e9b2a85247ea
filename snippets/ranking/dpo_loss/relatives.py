import torch
from dpo_loss import dpo_loss
from torch.nn import functional as F

chosen, rejected = torch.tensor(-40.0), torch.tensor(-70.0)  # sums over tokens
ref_chosen, ref_rejected = torch.tensor(-45.0), torch.tensor(-65.0)
tokens_chosen, tokens_rejected, beta = 20, 50, 0.1
lead = (chosen - ref_chosen) - (rejected - ref_rejected)
print("DPO  ", dpo_loss(chosen, rejected, ref_chosen, ref_rejected, beta))
#> DPO   tensor(0.3133)
print("IPO  ", (lead - 1 / (2 * beta)) ** 2)  # a square around a finite lead
#> IPO   tensor(25.)

mean_chosen, mean_rejected = chosen / tokens_chosen, rejected / tokens_rejected
simpo = 2.0 * (mean_chosen - mean_rejected) - 0.5  # no reference, beta 2, margin 0.5
print("SimPO", F.softplus(-simpo))
#> SimPO tensor(1.8678)

log_odds = mean_chosen - torch.log1p(-mean_chosen.exp())
log_odds = log_odds - (mean_rejected - torch.log1p(-mean_rejected.exp()))
print("ORPO ", -mean_chosen + 0.1 * F.softplus(-log_odds))  # cross-entropy plus odds
#> ORPO  tensor(2.1129)

kl = torch.tensor(2.0)  # how far the policy is from the reference, detached
print("KTO  ", torch.sigmoid(-beta * (chosen - ref_chosen - kl)))  # a good answer
#> KTO   tensor(0.4256)
print("KTO  ", torch.sigmoid(beta * (rejected - ref_rejected - kl)))  # a bad answer
#> KTO   tensor(0.3318)
