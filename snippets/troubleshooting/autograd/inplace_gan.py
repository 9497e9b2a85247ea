from textwrap import fill

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
generator, discriminator = nn.Linear(2, 8), nn.Linear(8, 1)
optimizer = torch.optim.SGD(discriminator.parameters(), lr=0.1)
noise, real, fake = torch.ones(4, 2), torch.ones(4, 1), torch.zeros(4, 1)
bce = F.binary_cross_entropy_with_logits

score = discriminator(generator(noise))
generator_loss = bce(score, real)
bce(score, fake).backward(retain_graph=True)
optimizer.step()  # changes the weights that generator_loss needs
try:
    generator_loss.backward()
except RuntimeError as error:
    print(fill(str(error), 76))
    #> one of the variables needed for gradient computation has been modified by an
    #> inplace operation: [torch.FloatTensor [8, 1]], which is output 0 of
    #> AsStrided, is at version 2; expected version 1 instead. Hint: enable anomaly
    #> detection to find the operation that failed to compute its gradient, with
    #> torch.autograd.set_detect_anomaly(True, check_nan=False).

# Repair
image = generator(noise)
optimizer.zero_grad()
bce(discriminator(image.detach()), fake).backward()  # no gradient to the generator
optimizer.step()
bce(discriminator(image), real).backward()  # the discriminator once more
print(generator.weight.grad is not None)
#> True
