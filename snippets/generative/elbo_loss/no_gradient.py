import torch

mean = torch.tensor([0.5], requires_grad=True)
log_variance = torch.tensor([-0.3], requires_grad=True)

deviation = (0.5 * log_variance).exp()
drawn = torch.normal(mean, deviation)
shifted = mean + deviation * torch.randn(1)

for name, code in [("torch.normal", drawn), ("mean + std * noise", shifted)]:
    pulls = torch.autograd.grad(code, [mean, log_variance], retain_graph=True)
    print(f"{name:18} mean {pulls[0].item()}, variance trains", bool(pulls[1].any()))
    #> torch.normal       mean 0.0, variance trains False
    #> mean + std * noise mean 1.0, variance trains True
