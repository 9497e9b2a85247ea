import matplotlib.pyplot as plt
import torch

logits = torch.linspace(0, 20, 801, dtype=torch.float64)
plt.plot(logits, torch.sigmoid(-logits), ":", label="exact: σ(−x)", color="C3")

for style, dtype in [
    ("-", torch.float32),
    ("--", torch.float16),
    ("-.", torch.bfloat16),
]:
    p = torch.sigmoid(logits.to(dtype))
    rest = (1 - p).double()
    rest[rest == 0] = torch.nan  # nothing is left
    plt.plot(logits, rest, style, label=f"1 − σ(x), {str(dtype)[6:]}")

plt.yscale("log")
plt.xlabel("logit")
plt.title("what a probability leaves for the other class")
plt.legend()
plt.show()
