import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = torch.linspace(-3, 3, 121)
zero = torch.zeros(121)
for name, loss in [("squared", F.mse_loss), ("absolute", F.l1_loss)]:
    plt.plot(error, loss(error, zero, reduction="none"), label=name)
plt.xlabel("error: answer minus right answer")
plt.ylabel("loss of one sample")
plt.legend()
plt.show()
