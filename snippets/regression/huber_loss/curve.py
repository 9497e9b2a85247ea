import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = torch.linspace(-4, 4, 401, requires_grad=True)
loss = F.huber_loss(error, torch.zeros(401), reduction="none", delta=1.0)
(gradient,) = torch.autograd.grad(loss.sum(), error)

figure, (left, right) = plt.subplots(1, 2)
left.plot(error.detach(), loss.detach(), label="loss")
left.set(title="loss", xlabel="input − target")
right.plot(error.detach(), gradient, color="C1")
right.set(title="gradient", xlabel="input − target")
plt.show()
