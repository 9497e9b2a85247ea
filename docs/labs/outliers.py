# %% [markdown]
# # Regression with outliers
#
# Some targets are wrong. Which loss still finds the right line, up to what share of wrong targets, and what
# happens when it is the *input* that is wrong?
#
# You will fit the same line with [MSE](../../regression/mse_loss/), [L1](../../regression/l1_loss/),
# [Huber](../../regression/huber_loss/) and [log-cosh](../../regression/log_cosh_loss/) on clean data, on data with
# wrong targets, and on data with a few far-off inputs. The first kind of error is what robust losses are made for.
# The second defeats all four of them, and needs another remedy.

# %%
from math import log

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_num_threads(1)

# %% [markdown]
# ## The losses
#
# All of them return one number per element, so that weights can be added later. The residuals are of size 1, and
# the thresholds too. PyTorch has no log-cosh; this is the stable short form of the one in its chapter.


# %%
def log_cosh(input, target):
    r = input - target
    return r + F.softplus(-2 * r) - log(2)


losses = {
    "MSE": lambda x, y: F.mse_loss(x, y, reduction="none"),
    "L1": lambda x, y: F.l1_loss(x, y, reduction="none"),
    "Huber": lambda x, y: F.huber_loss(x, y, reduction="none", delta=1.0),
    "log-cosh": log_cosh,
}

# %% [markdown]
# ## The data
#
# Two hundred data sets at once, so that a result does not depend on one draw: each row is a data set of 100 points of
# the line `y = 2x` with noise of standard deviation 1, for `x` between -3 and 3. A share of the targets is then
# raised by 10 to 20, all in the same direction. That is the hard case: errors on both sides would partly cancel.

# %%
SETS, POINTS, SLOPE = 200, 100, 2.0
x = 6 * torch.rand(SETS, POINTS) - 3
noise = torch.randn(SETS, POINTS)
jump = 10 + 10 * torch.rand(SETS, POINTS)


def targets(share):
    wrong = torch.arange(POINTS) < share * POINTS
    return SLOPE * x + noise + jump * wrong, wrong


def fit(x, y, loss, weight=1.0, steps=250, rate=0.2):
    """Fit one line per row with Adam; return slopes and intercepts."""
    line = torch.zeros(2, len(x), 1, requires_grad=True)
    optimizer = torch.optim.Adam([line], lr=rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    for _ in range(steps):
        optimizer.zero_grad()
        slope, intercept = line
        each = weight * loss(slope * x + intercept, y)
        each.mean(dim=1).sum().backward()  # every row is its own problem
        optimizer.step()
        schedule.step()
    return line.detach()


def error(line):
    """Mean distance to the true line for x from -3 to 3, one number per data set."""
    grid = torch.linspace(-3, 3, 61)
    slope, intercept = line
    return (slope * grid + intercept - SLOPE * grid).abs().mean(1)


# %% [markdown]
# ## Wrong targets
#
# From no wrong target to 40 in a hundred. The number is the mean distance to the true line, and after the sign ± its
# standard deviation over the data sets; the noise has standard deviation 1.

# %%
shares = [0.0, 0.05, 0.1, 0.2, 0.3, 0.4]
table = {name: [] for name in losses}
for share in shares:
    y, wrong = targets(share)
    for name, loss in losses.items():
        table[name].append(error(fit(x, y, loss)))

print("share wrong", *(f"{share:>11.0%}" for share in shares))
for name, row in table.items():
    print(f"{name:11}", *(f"{each.mean():.2f} ± {each.std():.2f}" for each in row))

y, wrong = targets(0.1)
print("\nthe same at half the learning rate, a tenth wrong")
halved = {name: error(fit(x, y, loss, rate=0.1)) for name, loss in losses.items()}
for name, each in halved.items():
    print(f"{name:11} {each.mean():.2f} ± {each.std():.2f}")

# %%
# alt: Error over the share of wrong targets: MSE rises in a straight line, the others stay low, then bend upwards.
figure, axes = plt.subplots(layout="constrained")
percent = [100 * share for share in shares]
for name, row in table.items():
    axes.plot(percent, [each.mean() for each in row], marker="o", ms=4, label=name)
axes.set(xlabel="wrong targets, percent", ylabel="distance to the true line")
axes.legend()
plt.show()

# %% [markdown]
# For a line these losses have one minimum, and every fit reaches it: half the learning rate gives the same table.
# So what differs is the loss and not the training. The picture shows three facts.
#
# - Without wrong targets the choice hardly matters. MSE is the best, L1 the worst, and the gap is small.
# - MSE is off by about the share of wrong targets times their mean jump. Each of them moves its line by as much as
#   the one before.
# - L1, Huber and log-cosh stay together up to a tenth. They are not untouched: their distance grows by about a
#   half. But the harm is a small part of what the same targets do to MSE. Beyond a tenth L1 lasts longest, and
#   *not* without limit. Its best line is the median of the targets, and when 40 of 100 are raised, the middle of
#   all targets is no longer the middle of the good ones. A bounded gradient is not no gradient.
#
# MSE and Huber while a line is trained, on the first data set with a fifth of its targets raised:

# %%
# alt: Two lines while they train, step 0 to 100. Both turn from level; MSE ends above the cloud, Huber lies in it.
y, wrong = targets(0.2)
lines = {name: torch.zeros(2, 1, 1, requires_grad=True) for name in ["MSE", "Huber"]}
optimizer = torch.optim.Adam(lines.values(), lr=0.1)
for step in range(101):
    if step in [0, 5, 10, 15, 20, 30, 40, 60, 100]:
        figure, axes = plt.subplots(num=f"step = {step}", layout="constrained")
        axes.plot(x[0], y[0], ".", color="C3", alpha=0.5)
        for at, (name, line) in enumerate(lines.items()):
            slope, intercept = line.detach().flatten().tolist()
            axes.axline((0, intercept), slope=slope, color=f"C{at}")
            axes.text(-2.9, 22 - 3 * at, name, color=f"C{at}")
        axes.set(xlabel="x", ylabel="y", xlim=(-3, 3), ylim=(-9, 26))
        plt.show()
    optimizer.zero_grad()
    for name, (slope, intercept) in lines.items():
        losses[name](slope * x[:1] + intercept, y[:1]).mean().backward()
    optimizer.step()

# %% [markdown]
# ## Wrong inputs
#
# Now the targets are right and five of a hundred *inputs* are wrong: a decimal point is lost and `x` is ten times
# too large. Such a point sits far to the side. It is called a leverage point: a small turn of the line moves the
# prediction there by a lot.

# %%
five = torch.arange(POINTS) < 5
near_edge = torch.where(five, 2 + torch.rand(SETS, POINTS), x)  # the five: 2 to 3
y = SLOPE * near_edge + noise
bad_x = torch.where(five, 10 * near_edge, near_edge)

lever = {name: fit(bad_x, y, loss) for name, loss in losses.items()}
clean = {name: fit(near_edge, y, loss) for name, loss in losses.items()}
print("slope (true: 2)   right inputs   5 of 100 wrong")
for name in losses:
    right, bad = clean[name][0], lever[name][0]
    right_text = f"{right.mean():.2f} ± {right.std():.2f}"
    print(f"{name:15} {right_text} {bad.mean():9.2f} ± {bad.std():.2f}")

# %% [markdown]
# It misleads all four. The gradient of the slope is the loss's own gradient *times `x`*. Huber and L1
# bound the first factor; nothing bounds the second.
#
# ## Bound the input too
#
# The repair belongs where the fault is. Weigh each point by how far its `x` lies from the middle, measured with
# median and median absolute deviation (standard deviation and mean would be spoiled by the points they shall
# find). This is an idea of Mallows: a bounded loss times a bounded weight.


# %%
def input_weight(x, limit=2.5):
    middle = x.median(dim=1, keepdim=True).values
    spread = 1.4826 * (x - middle).abs().median(dim=1, keepdim=True).values
    distance = (x - middle).abs() / spread
    return (limit / distance.clamp(min=limit)) ** 2  # 1 up to the limit


weight = input_weight(bad_x)
repaired = {name: fit(bad_x, y, loss, weight) for name, loss in losses.items()}
print(f"weight of a wrong input {weight[:, :5].mean():.2f}")
print(f"weight of a right input {weight[:, 5:].mean():.2f}")
for name in losses:
    before, after = lever[name][0], repaired[name][0]
    text = f"{after.mean():.2f} ± {after.std():.2f}"
    print(f"{name:11} slope {before.mean():.2f} -> {text}")

# %%
# alt: A rising cloud and five points far to the right. The plain lines tilt to the five, the weighted one does not.
figure, axes = plt.subplots(layout="constrained")
axes.plot(bad_x[0, 5:], y[0, 5:], "o", markersize=3, alpha=0.6, color="0.5")
axes.plot(bad_x[0, :5], y[0, :5], "X", markersize=7, color="0.5", label="wrong input")
ends = torch.tensor([-3.0, 30.0])
for style, label, (slope, intercept) in [
    ("-", "MSE", lever["MSE"]),
    ("--", "Huber", lever["Huber"]),
    ("-.", "Huber, weighted", repaired["Huber"]),
]:
    axes.plot(ends, slope[0] * ends + intercept[0], style, label=label)
axes.set(xlabel="x", ylabel="y", ylim=(-9, 14))
axes.legend()
plt.show()

# %% [markdown]
# The weight helps only together with a bounded loss: MSE still squares the large residuals that the five now
# have.
#
# ## What to take away
#
# - Wrong targets: Huber or L1, with the threshold at the size of an ordinary residual. Expect little harm while the
#   wrong ones are a small minority, and more and more beyond.
# - Wrong inputs: no loss on the residual alone helps. Clip, scale or weigh the inputs, or mend the data.
# - Plot the residuals *and* the inputs before you choose.
#
# ## Try this
#
# - Let the wrong targets go up and down at random (`jump` with a random sign). How far does each loss hold now?
# - Set `delta` of Huber to 0.1, then to 10. Which of its neighbours does it turn into?
# - Add a quantile loss with `q = 0.5` and compare with L1. See its [chapter](../../regression/quantile_loss/).
# - Replace the weight by clipping: `bad_x.clamp(-3, 3)`. Is the slope right again?
#
# ## What this lab asserts
#
# Each sentence holds for five groups of forty data sets, one by one.


# %%
def groups(each):
    """Return the means of five groups of data sets."""
    return each.flatten().view(5, -1).mean(1)


at = {}
for name, row in table.items():
    at[name] = dict(zip(shares, map(groups, row), strict=True))
mse, l1, robust = at["MSE"], at["L1"], ["L1", "Huber", "log-cosh"]
harm = {name: row[0.1] - row[0.0] for name, row in at.items()}
for name, row in at.items():
    assert (row[0.0] < 0.25).all(), f"{name}: clean data: finds the line"
    same = (groups(halved[name]) - row[0.1]).abs()
    assert (same < 0.02).all(), f"{name}: another learning rate, the same line"
assert (mse[0.0] < l1[0.0]).all(), "clean data: MSE is more precise than L1"
off = (mse[0.1] - 0.1 * 15).abs()
assert (off < 0.1).all(), "MSE is off by the share times the mean jump"
for name in robust:
    assert (harm[name] > 0.02).all(), f"{name}: a tenth wrong does some harm"
    assert (harm[name] < harm["MSE"] / 10).all(), f"{name}: a tenth of that to MSE"
    assert (at[name][0.4] < mse[0.4] / 3).all(), f"{name}: better at 40 percent"
    assert (l1[0.4] <= at[name][0.4]).all(), f"{name}: not better than L1 there"
assert (l1[0.4] > 5 * l1[0.0]).all(), "no loss of the four ignores 40 percent"


def slope(lines, name):
    return groups(lines[name][0])


for name in losses:
    assert ((slope(clean, name) - SLOPE).abs() < 0.1).all(), f"{name}: right inputs"
    assert (slope(lever, name) < 0.6 * SLOPE).all(), f"{name}: five take much"
for name in robust:
    assert ((slope(repaired, name) - SLOPE).abs() < 0.1).all(), f"{name}: repaired"
assert ((slope(repaired, "MSE") - SLOPE).abs() > 0.5).all(), "not enough to save MSE"
print("all assertions hold")
