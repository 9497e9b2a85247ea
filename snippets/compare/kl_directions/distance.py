import matplotlib.pyplot as plt
import torch
from gaussian_for_two_humps import fit, humps

apart = torch.linspace(0, 8, 33, dtype=torch.float64)
log_p = humps(apart[:, None])
forward = fit("forward", log_p, start=0.5)
middle = fit("reverse", log_p, start=0.0)
hump = fit("reverse", log_p, start=4.0)
closer = hump[2] < middle[2] - 1e-6  # is the fit on one hump the better one?
reverse = [torch.where(closer, *pair) for pair in zip(hump, middle, strict=True)]

print("humps apart   forward: std   KL   reverse: mean   std    KL")
#> humps apart   forward: std   KL   reverse: mean   std    KL
for i in [8, 16, 20, 22, 24, 32]:
    numbers = forward[1][i], forward[2][i], *(column[i] + 1e-9 for column in reverse)
    row = "{:14.2f} {:6.2f} {:13.2f} {:5.2f} {:6.2f}".format(*numbers)
    print(f"{apart[i].item():11} {row}")
    #>         2.0           1.41   0.01          0.00  1.39   0.01
    #>         4.0           2.24   0.17          0.00  2.05   0.23
    #>         5.0           2.69   0.31          0.00  2.39   0.48
    #>         5.5           2.93   0.39          0.00  2.57   0.65
    #>         6.0           3.16   0.46          2.98  1.02   0.69
    #>         8.0           4.14   0.72          4.00  1.00   0.69

figure, (left, right) = plt.subplots(1, 2)
for direction, (mean, std, _), style in [
    ("forward", forward, "-"),
    ("reverse", reverse, "--"),
]:
    left.plot(apart, mean, style, label=direction)
    right.plot(apart, std, style, label=direction)
left.plot(apart, apart / 2, "C3:", label="right hump")
left.set(title="fitted mean", xlabel="humps apart")
right.set(title="fitted spread", xlabel="humps apart")
left.legend()
plt.show()
