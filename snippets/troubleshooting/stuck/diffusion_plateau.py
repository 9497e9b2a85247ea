import torch

torch.manual_seed(0)
beta = torch.linspace(1e-4, 0.02, 1000, dtype=torch.float64)
alpha_bar = torch.cumprod(1 - beta, 0)
data = torch.randn(1000, 500, dtype=torch.float64)  # a row for each step
noise = torch.randn_like(data)
signal, spread = alpha_bar.sqrt()[:, None], (1 - alpha_bar).sqrt()[:, None]
noisy = signal * data + spread * noise

nothing = noise.square()
best = (spread * noisy - noise).square()  # spread * noisy is the expected noise
print(f"predicts nothing: {nothing.mean():.2f}, the best there is: {best.mean():.2f}")
#> predicts nothing: 1.00, the best there is: 0.28

# Repair: look at the steps apart
for step in [0, 100, 300, 600, 999]:
    floor = alpha_bar[step].item()
    print(f"step {step}: best {best[step].mean():.3f}, expected {floor:.3f}")
    #> step 0: best 0.960, expected 1.000
    #> step 100: best 0.934, expected 0.895
    #> step 300: best 0.409, expected 0.394
    #> step 600: best 0.026, expected 0.026
    #> step 999: best 0.000, expected 0.000
