# %% [markdown]
# # Segmentation of small objects
#
# A small object is a few pixels in a thousand. Which loss finds it, and does that cost anything on large objects?
#
# You will train one small network on generated images with
# [binary cross-entropy](../../binary/binary_cross_entropy_with_logits/), with
# [Dice loss](../../segmentation/dice_loss/), and with their sum. You will score the masks by the size of the object,
# look at them, and move the threshold that turns probabilities into masks. The [family page](../../segmentation/)
# compares the losses themselves.

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
# Noise with one disc that is a little brighter than the rest. Its radius is 1.5, 3 or 6 pixels in an image of 32 by
# 32. The training set mixes the three sizes; for each there is a test set of its own.

# %%
SIZE = 32
RADII = {"small": 1.5, "medium": 3.0, "large": 6.0}


def images(count, radii):
    """Return images and masks, both of shape (count, 1, 32, 32)."""
    radius = torch.tensor(radii)[torch.randint(len(radii), (count, 1, 1))]
    top, left = 6 + (SIZE - 12) * torch.rand(2, count, 1, 1)
    y, x = torch.arange(SIZE)[:, None], torch.arange(SIZE)
    mask = ((y - top) ** 2 + (x - left) ** 2 <= radius**2).float()[:, None]
    return mask + 0.5 * torch.randn(mask.shape), mask


train_x, train_y = images(64, list(RADII.values()))
tests = {name: images(60, [radius]) for name, radius in RADII.items()}
for name, (_, mask) in tests.items():
    pixels = mask.sum() / len(mask)
    print(f"{name:7} {pixels:6.1f} pixels, {mask.mean():6.1%} of the image")

# %% [markdown]
# ## The losses
#
# Dice is taken per image and then averaged, so an image with a small object counts as much as one with a large one.
# Cross-entropy is a mean over pixels, nearly all of them background.


# %%
def dice_loss(logits, target, smooth=1.0):
    p = logits.sigmoid()
    overlap = (p * target).sum((1, 2, 3))
    size = p.sum((1, 2, 3)) + target.sum((1, 2, 3))
    return 1 - ((2 * overlap + smooth) / (size + smooth)).mean()


cross_entropy = F.binary_cross_entropy_with_logits
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


# %%
def iou(found, mask):
    found, mask = found.flatten(1).bool(), mask.flatten(1).bool()
    return ((found & mask).sum(1) / (found | mask).sum(1)).mean().item()


def train(loss, epochs=20):
    torch.manual_seed(1)  # the same start and the same batches for every loss
    model = nn.Sequential(
        nn.Conv2d(1, 8, 5, padding=2),
        nn.ReLU(),
        nn.Conv2d(8, 8, 5, padding=2),
        nn.ReLU(),
        nn.Conv2d(8, 1, 3, padding=1),
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
    history = {name: [] for name in tests}
    for _ in range(epochs):
        for batch in torch.randperm(len(train_x)).split(8):
            optimizer.zero_grad()
            loss(model(train_x[batch]), train_y[batch]).backward()
            optimizer.step()
        schedule.step()
        with torch.no_grad():
            for name, (x, y) in tests.items():
                history[name].append(iou(model(x) > 0, y))
    return model, history


models, history = {}, {}
for name, loss in losses.items():
    models[name], history[name] = train(loss)

for epoch in [5, 20]:
    print(f"epoch {epoch:2}     ", *(f"{size:>7}" for size in tests))
    for name, row in history.items():
        print(f"{name:13}", *(f"{scores[epoch - 1]:7.2f}" for scores in row.values()))

# %%
# alt: IoU of small objects over epochs: Dice and the sum rise at once, cross-entropy stays at zero for a while.
figure, axes = plt.subplots(figsize=(5.8, 3.2), layout="constrained")
for name, row in history.items():
    axes.plot(range(1, 21), row["small"], label=name)
axes.set(xlabel="epoch", ylabel="IoU of small objects", xticks=[1, 5, 10, 15, 20])
axes.legend()
plt.show()

# %% [markdown]
# Cross-entropy first learns that nearly everything is background, and finds nothing: not even the large discs. Dice
# has nothing to gain from background and starts at once. At the end large objects look alike for all three losses.
# Small ones are the hardest for all, and cross-entropy misses more of them than the sum does.
#
# ## Look at the masks
#
# One test image of each size, with the probabilities that the three networks give. Black is 0, white is 1.

# %%
p = {}
for name, model in models.items():
    with torch.no_grad():
        p[name] = {size: model(x).sigmoid() for size, (x, _) in tests.items()}

# %%
# alt: Noisy images with a small, a medium and a large disc; Dice paints white discs, cross-entropy grey ones.
figure, grid = plt.subplots(3, 5, figsize=(5.8, 3.6), layout="constrained")
for row, (size, (x, y)) in zip(grid, tests.items(), strict=True):
    shown = {"image": x, "truth": y} | {name: p[name][size] for name in losses}
    for axes, (name, pictures) in zip(row, shown.items(), strict=True):
        limits = (None, None) if name == "image" else (0, 1)
        axes.imshow(pictures[3, 0].numpy(), cmap="gray", vmin=limits[0], vmax=limits[1])
        axes.set(xticks=[], yticks=[])
        axes.set_title(name if size == "small" else "", fontsize=9)
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
    honest[name] = said[mask].mean().item(), true[mask].mean().item()
    print(f"{name:13} expects {honest[name][0]:.0%}, is right in {honest[name][1]:.0%}")

# %% [markdown]
# Dice is surer than it is right. Its probabilities are no probabilities, as its
# [chapter](../../segmentation/dice_loss/) shows; the sum inherits some of that. Cross-entropy is no surer than it
# should be.
#
# ## Move the threshold
#
# The grey of cross-entropy is also a reserve. The same networks with other thresholds, scored on small objects and on
# large ones:

# %%
thresholds = [0.1, 0.3, 0.5, 0.7, 0.9]
moved = {}
print("threshold          ", *(f"{threshold:6.1f}" for threshold in thresholds))
for name in losses:
    for size in ["small", "large"]:
        moved[name, size] = [iou(p[name][size] > t, tests[size][1]) for t in thresholds]
        print(f"{name:13} {size:5}", *(f"{score:6.2f}" for score in moved[name, size]))

# %% [markdown]
# With a lower threshold cross-entropy finds more of the small objects, and pays with the outline of the large
# ones. Dice gives the same mask at any threshold, so it leaves you nothing to tune.
#
# ## What to take away
#
# - Small objects: take cross-entropy plus Dice. It starts as early as Dice and does well on all sizes.
# - If cross-entropy alone finds nothing, it may be early. Train longer, or lower the threshold, before you
#   change the loss.
# - If you need probabilities, leave Dice out or calibrate.
# - Score by size. A mean over all objects is a mean over the easy ones.
#
# ## Try this
#
# - Pool the batch: sum over `(0, 1, 2, 3)` in `dice_loss`. What happens to the small objects?
# - Train with large objects only. Does cross-entropy still start late?
# - Start the last bias at -4 for cross-entropy. Does it start earlier?
# - Add 64 empty images to the training set. What does `smooth` do for them?
#
# ## What this lab asserts

# %%
early = {name: {size: row[size][4] for size in tests} for name, row in history.items()}
final = {name: {size: row[size][-1] for size in tests} for name, row in history.items()}
none = max(early["cross-entropy"].values())
assert none < 0.1, "at epoch 5 cross-entropy finds nothing"
for name in ["Dice", "both"]:
    assert early[name]["small"] > 0.1, f"at epoch 5 {name} finds small objects"
    assert early[name]["large"] > 0.6, f"at epoch 5 {name} finds large objects"
large = [row["large"] for row in final.values()]
assert min(large) > 0.75, "at the end every loss finds large objects"
assert max(large) - min(large) < 0.1, "about equally well"
for name, row in final.items():
    assert row["small"] < row["large"] - 0.2, f"{name}: small objects are harder"
tiny = {name: row["small"] for name, row in final.items()}
assert tiny["both"] > tiny["cross-entropy"], "the sum is better on small objects"
assert honest["Dice"][0] > honest["Dice"][1] + 0.1, "Dice is surer than it is right"
assert honest["both"][0] > honest["both"][1] + 0.05, "and so is the sum"
expected, right = honest["cross-entropy"]
assert expected < right + 0.05, "cross-entropy is not"
small, big = moved["cross-entropy", "small"], moved["cross-entropy", "large"]
assert small[0] > small[2] + 0.01, "cross-entropy: a low threshold helps the small"
assert big[0] < big[2], "and hurts the large"
spread = max(max(row) - min(row) for (name, _), row in moved.items() if name == "Dice")
assert spread < 0.08, "Dice hardly notices the threshold"
print("all assertions hold")
