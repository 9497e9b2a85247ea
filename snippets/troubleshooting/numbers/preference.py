import torch
from torch.nn import functional as F

margin = torch.zeros(4)  # policy and reference agree, or both rewards are equal
loss = -F.logsigmoid(margin).mean()
print(f"{loss:.4f}  ln 2: DPO at its first step, or a reward model that cannot tell  [dpo-starts-at-ln2]")
#> 0.6931  ln 2: DPO at its first step, or a reward model that cannot tell  [dpo-starts-at-ln2]
for beta in [0.01, 0.1, 0.5]:
    loss = (margin - 1 / (2 * beta)).square().mean()
    print(f"{loss:.4f}  1 / (2 beta)^2: IPO at its first step, beta {beta}  [dpo-starts-at-ln2]")
    #> 2500.0000  1 / (2 beta)^2: IPO at its first step, beta 0.01  [dpo-starts-at-ln2]
    #> 25.0000  1 / (2 beta)^2: IPO at its first step, beta 0.1  [dpo-starts-at-ln2]
    #> 1.0000  1 / (2 beta)^2: IPO at its first step, beta 0.5  [dpo-starts-at-ln2]
loss = (1 - torch.sigmoid(margin)).mean()
print(f"{loss:.4f}  KTO at its first step, weights of 1  [dpo-starts-at-ln2]")
#> 0.5000  KTO at its first step, weights of 1  [dpo-starts-at-ln2]

advantage = torch.tensor([1.0, -1.0, 0.5, -0.5])
ratio = torch.ones(4)
loss = -(ratio * advantage).mean()
print(f"{abs(loss):.4f}  PPO or GRPO before the policy moves: advantages add up to 0  [grpo-zero]")
#> 0.0000  PPO or GRPO before the policy moves: advantages add up to 0  [grpo-zero]
