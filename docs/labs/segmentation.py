# %% [markdown]
# # Segmentation of small objects
#
# A small object is a few pixels in a thousand. Which loss finds it, and does that cost anything on large objects?
#
# You will train a small network on generated images with
# [binary cross-entropy](../../binary/binary_cross_entropy_with_logits/), with
# [Dice loss](../../segmentation/dice_loss/), and with their sum, each at two learning rates and on five draws of the
# images. You will score the masks by the size of the object, look at them, and move the threshold that turns
# probabilities into masks. The [family page](../../segmentation/) compares the losses themselves.

# %%
import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_num_threads(1)

# %% [markdown]
# ## The data
#
# Noise with one disc that is a little brighter than the rest. Its radius is 1.5, 3 or 5 pixels in an image of 24 by
# 24. The training set mixes the three sizes; for each there is a validation and a test set of its own. All of it is
# drawn five times. The five draws take the place of the channels: tensors are (image, draw, height, width).

# %%
SIZE, DRAWS = 24, 5
RADII = {"small": 1.5, "medium": 3.0, "large": 5.0}


def images(count, radii):
    """Return images and masks, both of shape (count, DRAWS, SIZE, SIZE)."""
    radius = torch.tensor(radii)[torch.randint(len(radii), (count, DRAWS, 1, 1))]
    top, left = 5 + (SIZE - 10) * torch.rand(2, count, DRAWS, 1, 1)
    y, x = torch.arange(SIZE)[:, None], torch.arange(SIZE)
    mask = ((y - top) ** 2 + (x - left) ** 2 <= radius**2).float()
    return mask + 0.5 * torch.randn(mask.shape), mask


train_x, train_y = images(64, list(RADII.values()))
valid = {name: images(30, [radius]) for name, radius in RADII.items()}
tests = {name: images(60, [radius]) for name, radius in RADII.items()}
for name, (_, mask) in tests.items():
    pixels = mask.sum((2, 3)).mean()
    print(f"{name:7} {pixels:6.1f} pixels, {mask.mean():6.1%} of the image")

# %% [markdown]
# ## The losses
#
# Dice is taken per image and then averaged, so an image with a small object counts as much as one with a large one.
# Cross-entropy is a mean over pixels, nearly all of them background. Both return one number for each draw.


# %%
def dice_loss(logits, target, smooth=1.0):
    p = logits.sigmoid()
    overlap = (p * target).sum((2, 3))
    size = p.sum((2, 3)) + target.sum((2, 3))
    return 1 - ((2 * overlap + smooth) / (size + smooth)).mean(0)


def cross_entropy(logits, target):
    each = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    return each.mean((0, 2, 3))


losses = {
    "cross-entropy": cross_entropy,
    "Dice": dice_loss,
    "both": lambda x, y: cross_entropy(x, y) + dice_loss(x, y),
}

# %% [markdown]
# ## Training
#
# The score is the intersection over union (IoU) of the mask with the true one, averaged over images. A mask holds
# the pixels with a probability above the threshold of one half.
#
# Each draw has a network of its own, with eight channels. Convolutions with `groups=DRAWS` train the five at once:
# each group sees the image of its draw and nothing else. The sum of their losses gives each its own gradient.


# %%
EPOCHS, RATES = 20, [0.01, 0.04]
LOOK = [1, 2, 3, 5, 7, 10, 15, 20]  # epochs after which to validate


def iou(found, mask):
    found, mask = found.flatten(2).bool(), mask.flatten(2).bool()
    return ((found & mask).sum(2) / (found | mask).sum(2)).mean(0)


def train(loss, rate):
    torch.manual_seed(1)  # the same starts and the same batches for every loss
    wide = 8 * DRAWS
    model = nn.Sequential(
        nn.Conv2d(DRAWS, wide, 5, padding=2, groups=DRAWS),
        nn.ReLU(),
        nn.Conv2d(wide, wide, 5, padding=2, groups=DRAWS),
        nn.ReLU(),
        nn.Conv2d(wide, DRAWS, 3, padding=1, groups=DRAWS),
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, EPOCHS)
    history = {name: [] for name in valid}
    for epoch in range(1, EPOCHS + 1):
        for batch in torch.randperm(len(train_x)).split(8):
            optimizer.zero_grad()
            loss(model(train_x[batch]), train_y[batch]).sum().backward()
            optimizer.step()
        schedule.step()
        if epoch in LOOK:
            with torch.no_grad():
                for name, (x, y) in valid.items():
                    history[name].append(iou(model(x) > 0, y))
    return model, {name: torch.stack(rows) for name, rows in history.items()}


runs = {(name, rate): train(losses[name], rate) for name in losses for rate in RATES}
history = {key: rows for key, (_, rows) in runs.items()}


def show(epoch):
    at = LOOK.index(epoch)
    print(f"epoch {epoch:2}, IoU      ", *(f"{size:>11}" for size in valid))
    for (name, rate), rows in history.items():
        found = [scores[at] for scores in rows.values()]
        row = [f"{each.mean():.2f} ± {each.std():.2f}" for each in found]
        print(f"{name:13} {rate:6}", *(f"{text:>11}" for text in row))


show(5)
print()
show(20)
print("\nepoch 5, IoU of large objects in each draw")
for (name, rate), rows in history.items():
    scores = rows["large"][LOOK.index(5)]
    print(f"{name:13} {rate:6}", *(f"{score:6.2f}" for score in scores))

# %%
# alt: IoU of small objects over epochs at two rates: cross-entropy starts last at both, with a wide band of draws.
figure, panels = plt.subplots(1, 2, sharey=True)
figure.set_layout_engine("constrained")
for axes, rate in zip(panels, RATES, strict=True):
    for name in losses:
        scores = history[name, rate]["small"]
        axes.plot(LOOK, scores.mean(1), label=name)
        axes.fill_between(LOOK, scores.amin(1), scores.amax(1), alpha=0.15)
    axes.set(xlabel="epoch", title=f"learning rate {rate}", xticks=[1, 5, 10, 15, 20])
panels[0].set_ylabel("IoU of small objects")
panels[0].legend(fontsize="small")
plt.show()

# %% [markdown]
# Cross-entropy first learns that nearly everything is background. When it starts is a matter of chance and of the
# rate: after five epochs there are draws in which it finds nothing, not even large discs, and draws in which it
# finds nearly all of them; at the lower rate some are not ready after twenty. Dice and the sum have something to
# gain from the first pixel found, and have started in every draw by then.
#
# From here on each loss has the rate that is best for small objects on the validation images.


# %%
def at_end(name, rate):
    return history[name, rate]["small"][-1].mean()


best = {name: max(RATES, key=lambda rate: at_end(name, rate)) for name in losses}
p, final = {}, {}
for name, rate in best.items():
    with torch.no_grad():
        model = runs[name, rate][0]
        p[name] = {size: model(x).sigmoid() for size, (x, _) in tests.items()}
    final[name] = {size: iou(p[name][size] > 0.5, tests[size][1]) for size in tests}

print("test images, IoU of small objects in each draw, and of large ones")
for name, rate in best.items():
    small, large = final[name]["small"], final[name]["large"]
    print(f"{name:13} {rate}:", *(f"{score:.2f}" for score in small), end="")
    print(f", large {large.mean():.2f} ± {large.std():.2f}")

# %% [markdown]
# At the end large objects look alike for all three losses. Small ones are the hardest for all. In each of the five
# draws the sum does better on them than cross-entropy. Between the sum and Dice the distance is a few points at most,
# and other seeds turn it round. At their own rates the losses differ less in where they end than in when they start.
#
# ## Look at the masks
#
# One test image of each size, with the probabilities that the three networks of the first draw give. Black is 0,
# white is 1.

# %%
# alt: Noisy images with a small, a medium and a large disc; Dice paints white discs, cross-entropy grey ones.
figure, grid = plt.subplots(3, 5, figsize=(4.5, 2.8), layout="constrained")
for row, (size, (x, y)) in zip(grid, tests.items(), strict=True):
    shown = {"image": x, "truth": y} | {name: p[name][size] for name in losses}
    for axes, (name, pictures) in zip(row, shown.items(), strict=True):
        limits = (None, None) if name == "image" else (0, 1)
        axes.imshow(pictures[3, 0].numpy(), cmap="gray", vmin=limits[0], vmax=limits[1])
        axes.set(xticks=[], yticks=[])
        axes.set_title(name if size == "small" else "", fontsize=10)
    row[0].set_ylabel(size)
plt.show()

# %% [markdown]
# Dice paints in black and white. Cross-entropy leaves grey: it says how sure it is. Check that against the truth. Of
# the pixels of the *small* objects' masks, how many are object pixels, and how many does the network expect?

# %%
honest = {}
for name in losses:
    said, true = p[name]["small"], tests["small"][1]
    mask = said > 0.5
    count = mask.sum((0, 2, 3))
    expected = (said * mask).sum((0, 2, 3)) / count
    honest[name] = expected, (true * mask).sum((0, 2, 3)) / count
    text = [f"{each.mean():.0%} ± {100 * each.std():.0f}" for each in honest[name]]
    print(f"{name:13} expects {text[0]}, is right in {text[1]}")

# %% [markdown]
# Dice is surer than it is right. Its probabilities are no probabilities, as its
# [chapter](../../segmentation/dice_loss/) shows; the sum inherits some of that. Cross-entropy is the nearest to
# honest, in the mean. It has been trained on all sizes, and large discs are easier to be sure of.
#
# ## Move the threshold
#
# The grey of cross-entropy is also a reserve. The same networks with other thresholds, scored on small objects and on
# large ones, as means over the draws:

# %%
thresholds = [0.1, 0.3, 0.5, 0.7, 0.9]
moved = {}
print("threshold          ", *(f"{threshold:6.1f}" for threshold in thresholds))
for name in losses:
    for size in ["small", "large"]:
        rows = [iou(p[name][size] > t, tests[size][1]) for t in thresholds]
        moved[name, size] = torch.stack(rows)
        means = moved[name, size].mean(1)
        print(f"{name:13} {size:5}", *(f"{score:6.2f}" for score in means))

# %% [markdown]
# The threshold changes the masks of cross-entropy a lot and those of Dice hardly: Dice gives nearly the same mask
# at any threshold, so it leaves you nothing to tune.
#
# ## What to take away
#
# - Small objects: take cross-entropy plus Dice. It starts early and does well on all sizes.
# - If cross-entropy alone finds nothing, it may be early, or the rate may be low. Train longer or faster before you
#   change the loss.
# - If you need probabilities, leave Dice out or calibrate.
# - Score by size. A mean over all objects is a mean over the easy ones.
#
# ## Try this
#
# - Pool the batch: sum over `(0, 2, 3)` in `dice_loss`. What happens to the small objects?
# - Train with large objects only. Does cross-entropy still start late?
# - Start the last bias at -4 for cross-entropy. Does it start earlier?
# - Add 64 empty images to the training set. What does `smooth` do for them?
#
# ## What this lab asserts
#
# In every one of the five draws, unless it says mean.

# %%
slow, fast = RATES
early = {}
for key, rows in history.items():
    early[key] = {size: scores[LOOK.index(5)] for size, scores in rows.items()}
for rate in RATES:
    nothing = (early["cross-entropy", rate]["large"] < 0.1).sum()
    assert nothing >= 1, "cross-entropy finds nothing in some draws at epoch 5"
    for name in ["Dice", "both"]:
        assert (early[name, rate]["small"] > 0.05).all(), f"{name}: has started"
        assert (early[name, rate]["large"] > 0.6).all(), f"{name}: and has large ones"
unready = history["cross-entropy", slow]["large"][-1] < 0.5
assert unready.any(), "at the lower rate some draw is not ready at the end"
large = torch.stack([row["large"] for row in final.values()])
assert large.min() > 0.8, "at the end every loss finds large objects"
assert (large.amax(0) - large.amin(0)).max() < 0.06, "about equally well"
for name, row in final.items():
    assert (row["small"] < row["large"] - 0.2).all(), f"{name}: small ones are harder"
tiny = {name: row["small"] for name, row in final.items()}
assert (tiny["both"] > tiny["cross-entropy"]).all(), "the sum beats cross-entropy there"
assert (tiny["both"] - tiny["Dice"]).mean().abs() < 0.06, "and is close to Dice"
over = {name: (said - true) for name, (said, true) in honest.items()}
assert (over["Dice"] > 0.1).all(), "Dice is surer than it is right"
assert over["both"].mean() > 0.05, "and so is the sum, in the mean"
assert over["cross-entropy"].mean() < over["both"].mean(), "more than cross-entropy"
assert (over["both"] < over["Dice"]).all(), "and the sum less than Dice"
assert (over["cross-entropy"] < over["Dice"]).all(), "as is cross-entropy"
width = {key: (rows.amax(0) - rows.amin(0)) for key, rows in moved.items()}
for size in ["small", "large"]:
    wider = width["cross-entropy", size]
    assert (width["Dice", size] < wider).all(), "Dice moves less than cross-entropy"
    assert width["Dice", size].mean() < 0.06, "and hardly, in the mean"
print("all assertions hold")
