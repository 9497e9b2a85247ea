import torch
from dpo_loss import dpo_loss

zero = torch.zeros(3)
for beta in [0.01, 0.1, 1.0]:
    gain = torch.tensor([-5.0, 0.0, 5.0], requires_grad=True)
    loss = dpo_loss(gain, zero, zero, zero, beta=beta, reduction="none")
    loss.sum().backward()
    print(beta, loss.detach(), gain.grad)
    #> 0.01 tensor([0.7185, 0.6931, 0.6685]) tensor([-0.0051, -0.0050, -0.0049])
    #> 0.1 tensor([0.9741, 0.6931, 0.4741]) tensor([-0.0622, -0.0500, -0.0378])
    #> 1.0 tensor([5.0067, 0.6931, 0.0067]) tensor([-0.9933, -0.5000, -0.0067])
