import torch
from torch.nn import functional as F

beta, reference = 0.1, torch.tensor([-12.0, -14.0])  # chosen, rejected
for policy in [[-12.0, -14.0], [-20.0, -40.0], [-50.0, -120.0], [-10.0, -60.0]]:
    policy = torch.tensor(policy, requires_grad=True)
    reward = beta * (policy - reference)
    loss = -F.logsigmoid(reward[0] - reward[1])
    anchored = loss - 0.05 * policy[0]  # Repair: add the loss of the chosen answer
    rewards = [round(value, 1) for value in reward.tolist()]
    print(f"rewards {rewards}: loss {loss:.4f}, anchored {anchored:.4f}")
    #> rewards [0.0, 0.0]: loss 0.6931, anchored 1.2931
    #> rewards [-0.8, -2.6]: loss 0.1530, anchored 1.1530
    #> rewards [-3.8, -10.6]: loss 0.0011, anchored 2.5011
    #> rewards [0.2, -4.6]: loss 0.0082, anchored 0.5082
