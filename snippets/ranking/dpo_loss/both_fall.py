import torch
from dpo_loss import dpo_loss

reference_chosen, reference_rejected = torch.tensor([-12.0]), torch.tensor([-14.0])

for chosen, rejected in [(-12.0, -14.0), (-20.0, -40.0), (-50.0, -120.0)]:
    policy = torch.tensor([chosen]), torch.tensor([rejected])
    loss = dpo_loss(*policy, reference_chosen, reference_rejected)
    print(f"chosen {chosen}, rejected {rejected}: loss {loss:.4f}")
    #> chosen -12.0, rejected -14.0: loss 0.6931
    #> chosen -20.0, rejected -40.0: loss 0.1530
    #> chosen -50.0, rejected -120.0: loss 0.0011
