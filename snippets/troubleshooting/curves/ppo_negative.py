import math

import torch

advantage = torch.tensor([1.0, -1.0, 0.5, -0.5])
for change in [0.0, 0.1, 0.5]:  # log-ratio in favour of good actions
    ratio = (change * advantage.sign()).exp()
    clipped = ratio.clamp(0.8, 1.2)
    surrogate = torch.minimum(ratio * advantage, clipped * advantage)
    loss = -surrogate.mean()
    bonus = 0.01 * math.log(4)  # entropy of four equal actions
    print(f"policy loss {loss + 0.0:.4f}, with the bonus {loss - bonus:.4f}")
    #> policy loss 0.0000, with the bonus -0.0139
    #> policy loss -0.0751, with the bonus -0.0890
    #> policy loss -0.1500, with the bonus -0.1639

# Repair: what to watch
episodes = torch.tensor([[10.0, 14.0], [30.0, 26.0]])
print("mean return", episodes.mean(1).tolist())
#> mean return [12.0, 28.0]
