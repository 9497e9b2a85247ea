import torch
from elbo_loss import elbo_loss
from torch import nn

torch.manual_seed(0)
target = torch.tensor([[1.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 1.0]])
encoder, decoder = nn.Linear(4, 2), nn.Linear(1, 4)  # mean and log variance of one code
parameters = [*encoder.parameters(), *decoder.parameters()]
optimizer = torch.optim.Adam(parameters, lr=0.02)

for step in range(1001):
    mean, log_variance = encoder(target).chunk(2, dim=1)
    code = mean + torch.randn_like(mean) * (0.5 * log_variance).exp()
    loss = elbo_loss(decoder(code), target, mean, log_variance)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 500 == 0:
        means = [f"{value:.1f}" for value in mean.flatten().tolist()]
        print(step, f"{loss.item():.1f} nats, code means", means)
        #> 0 3.2 nats, code means ['0.2', '-0.8']
        #> 500 1.2 nats, code means ['1.1', '-1.1']
        #> 1000 1.1 nats, code means ['1.2', '-0.8']
