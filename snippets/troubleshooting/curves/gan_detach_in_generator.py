import torch
from torch.nn import functional as F

generator = torch.tensor([0.5], requires_grad=True)
discriminator = torch.tensor([1.0], requires_grad=True)
noise = torch.tensor([2.0])
for cut in [True, False]:  # the second is the repair
    generator.grad = discriminator.grad = None
    fake = generator * noise
    loss = F.softplus(-discriminator * (fake.detach() if cut else fake)).mean()
    loss.backward()
    print(f"loss {loss:.4f}, generator's gradient {generator.grad}")
    #> loss 0.3133, generator's gradient None
    #> loss 0.3133, generator's gradient tensor([-0.5379])
