# %% [markdown]
# # Imbalanced classes
#
# Three positives in a hundred. Does a weighted loss find more of them than plain cross-entropy, or does it only
# move the line between yes and no? And what does it do to the probabilities?
#
# You will train the same network with plain
# [binary cross-entropy](../../binary/binary_cross_entropy_with_logits/), with its `pos_weight`, with
# [focal loss](../../imbalance/focal_loss/), and with plain cross-entropy from a better start. You will then
# measure decisions, ranking and calibration separately, move the threshold on validation data, and put a price on
# mistakes. The [family page](../../imbalance/) has the theory.

# %%
import matplotlib.pyplot as plt
import torch
from sklearn.metrics import average_precision_score
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_num_threads(1)

# %% [markdown]
# ## The data
#
# Four features and a probability that depends on them in a curved way. Because the data are generated, the true
# probability of every sample is known, and no model can rank better than it.


# %%
def data(count):
    x = torch.randn(count, 4)
    logit = 1.6 * x[:, 0] + x[:, 1] * x[:, 2] + x[:, 3].abs() - 6.0
    p = logit.sigmoid()
    return x, torch.bernoulli(p), p


train_x, train_y, _ = data(10_000)
valid_x, valid_y, _ = data(10_000)
test_x, test_y, test_p = data(50_000)
print(f"positives in the training set: {train_y.mean():.1%}")

# %% [markdown]
# ## Three losses and a start
#
# `pos_weight` is negatives over positives, the usual choice. Focal loss is the short form, without `alpha`. The
# fourth run changes no loss: its last bias starts at the log odds of a positive, so that the untrained network
# already says how rare they are.


# %%
def focal(logits, target, gamma=2.0):
    each = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    return ((1 - torch.exp(-each)) ** gamma * each).mean()  # exp(-each): p of the label


ratio = (1 - train_y).sum() / train_y.sum()
losses = {
    "BCE": F.binary_cross_entropy_with_logits,
    "pos_weight": nn.BCEWithLogitsLoss(pos_weight=ratio),
    "focal": focal,
    "BCE, bias": F.binary_cross_entropy_with_logits,
}


def train(loss, bias=None, epochs=16):
    """Train a network; return it and its average precision after each epoch."""
    torch.manual_seed(1)  # the same start and the same batches for every loss
    model = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 1), nn.Flatten(0))
    if bias is not None:
        nn.init.constant_(model[2].bias, bias)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
    history = []
    for _ in range(epochs):
        for batch in torch.randperm(len(train_x)).split(200):
            optimizer.zero_grad()
            loss(model(train_x[batch]), train_y[batch]).backward()
            optimizer.step()
        schedule.step()
        with torch.no_grad():
            history.append(average_precision_score(valid_y, model(valid_x)))
    return model.eval(), history


start = {"BCE, bias": -ratio.log().item()}
trained = {name: train(loss, start.get(name)) for name, loss in losses.items()}
models = {name: model for name, (model, _) in trained.items()}
history = {name: row for name, (_, row) in trained.items()}
with torch.no_grad():
    valid = {name: model(valid_x).sigmoid() for name, model in models.items()}
    test = {name: model(test_x).sigmoid() for name, model in models.items()}

# %% [markdown]
# ## Decisions at one half
#
# The first row always says no. Read its accuracy before you read any other.


# %%
def decisions(p, target, threshold=0.5):
    said = p > threshold
    hits = (said & (target == 1)).sum()
    accuracy = (said == (target == 1)).float().mean()
    recall, precision = hits / target.sum(), hits / said.sum().clamp(min=1)
    return {"accuracy": accuracy, "recall": recall, "precision": precision}


def show(title, rows):
    print(f"{title:11}", *(f"{key:>9}" for key in next(iter(rows.values()))))
    for name, row in rows.items():
        rows[name] = row = {key: float(number) for key, number in row.items()}
        print(f"{name:11}", *(f"{number:9.3f}" for number in row.values()))
    return rows


at_half = {"always no": decisions(torch.zeros_like(test_y), test_y)}
at_half |= {name: decisions(p, test_y) for name, p in test.items()}
at_half = show("0.5", at_half)

# %% [markdown]
# By accuracy, finding nothing is nearly as good as the best model, and `pos_weight` is the worst of all although
# it finds by far the most. Accuracy is the wrong question here. Recall and precision disagree about the order, so
# they do not settle it either: each loss sits at another point of the same trade.
#
# ## Ranking and calibration
#
# Two questions without a threshold. *Average precision*: do positives stand above negatives? *Calibration
# error*: of the samples with a predicted probability of about 20 %, are about 20 % positive? It is the mean
# distance between the two over ten equally full bins, so that the crowd near zero does not hide the rest.


# %%
def reliability(p, target, bins=10):
    """Mean prediction and share of positives in bins of equal size."""
    order = p.argsort()
    said = torch.stack([part.mean() for part in p[order].chunk(bins)])
    true = torch.stack([part.mean() for part in target[order].chunk(bins)])
    return said, true


def calibration_error(p, target):
    said, true = reliability(p, target)
    return (said - true).abs().mean()


quality = {
    name: {
        "av. prec.": average_precision_score(test_y, p),
        "mean p": p.mean(),
        "cal. err.": calibration_error(p, test_y),
    }
    for name, p in {"true p": test_p, **test}.items()
}
quality = show("ranking", quality)

# %%
# alt: Share of positives over predicted probability: BCE follows the diagonal, pos_weight and focal lie below it.
figure, axes = plt.subplots(figsize=(5.8, 3.2), layout="constrained")
axes.plot([0, 1], [0, 1], ":", color="0.5", label="calibrated")
for marker, (name, p) in zip("os^x", test.items(), strict=True):
    said, true = reliability(p, test_y, bins=25)
    axes.plot(said, true, marker=marker, markersize=4, label=name)
axes.set(xlabel="predicted probability", ylabel="share of positives")
axes.legend()
plt.show()

# %% [markdown]
# Each mark is one bin of test samples. BCE lies on the diagonal, from both starts. The marks of `pos_weight` hang
# far below it: where it says one half, few are positive. Focal loss says too much as well, since it pulls all
# probabilities towards one half.
#
# The ranking differs little at the end of training. On the way it differs a lot:

# %%
# alt: Average precision over epochs. Plain BCE rises late and ends a little lower, the other three rise at once.
figure, axes = plt.subplots(figsize=(5.8, 3.2), layout="constrained")
for style, (name, row) in zip(["-", "-", "-", "--"], history.items(), strict=True):
    axes.plot(range(1, len(row) + 1), row, style, label=name)
axes.set(xlabel="epoch", ylabel="average precision, validation")
axes.legend()
plt.show()

# %% [markdown]
# Plain BCE starts late: its first epochs teach it little more than that positives are rare. Compared there, the other
# losses would seem far better. The dashed curve has the same loss as the lowest one. All it was given is the bias,
# and it keeps up with the rest. So look at the start and at the length of training before you give the credit to a
# loss.
#
# ## Move the threshold instead
#
# Choose for each model the threshold with the best F1 score on the *validation* data, and measure on the test
# data. F1 is the harmonic mean of recall and precision.


# %%
def f1(p, target, threshold):
    said = p > threshold
    return 2 * (said & (target == 1)).sum() / (said.sum() + target.sum())


def best_threshold(p, target):
    candidates = torch.quantile(p, torch.linspace(0.8, 0.999, 100))
    return max(candidates, key=lambda threshold: f1(p, target, threshold))


tuned = {}
for name in losses:
    threshold = best_threshold(valid[name], valid_y)
    scores = {"threshold": threshold, **decisions(test[name], test_y, threshold)}
    before, after = f1(test[name], test_y, 0.5), f1(test[name], test_y, threshold)
    tuned[name] = scores | {"F1 at 0.5": before, "F1": after}
tuned = show("tuned", tuned)

# %% [markdown]
# At one half the models looked very different. Each at its own threshold, they are nearly the same model.
#
# ## When mistakes have prices
#
# Let a missed positive cost 20 and a false alarm 1. With honest probabilities no search is needed: say yes
# when `20 p > 1 - p`, that is above `1 / 21`. The last row undoes the shift of `pos_weight` on the logit.

# %%
MISS = 20.0


def price(p, target):
    said = p > 1 / (1 + MISS)
    return (MISS * (~said & (target == 1)) + (said & (target == 0))).mean()


undone = torch.sigmoid(torch.logit(test["pos_weight"]) - ratio.log())
candidates = {"true p": test_p, **test, "p. w., undone": undone}
costs = {"never say yes": MISS * test_y.mean().item()}
costs |= {name: price(p, test_y).item() for name, p in candidates.items()}
for name, cost in costs.items():
    print(f"{name:14} {100 * cost:6.1f} for 100 samples")

# %% [markdown]
# The rule needs probabilities that mean what they say. With those of `pos_weight` and focal loss it raises so many
# alarms that saying no to everything would be cheaper. Subtracting the log of the weight repairs the first.
#
# ## What to take away
#
# - Start with plain BCE, look at average precision, and move the threshold. Tune it on validation data.
# - `pos_weight` and focal loss choose another point of the trade between recall and precision. They learn faster
#   than plain BCE does from a bad start, and no faster than it does from a good one.
# - If anyone will use the probabilities, keep the loss that calibrates, or undo the shift.
#
# ## Try this
#
# - Train on 1000 samples instead of 10 000. Do they still rank alike?
# - Divide `ratio` by four. Where does recall at one half go?
# - Give focal loss an `alpha` of 0.25 for positives and 0.75 for negatives. Predict the direction first.
# - Replace the ten equally full bins by ten equally wide ones and see which model profits.
#
# ## What this lab asserts

# %%
recall = {name: row["recall"] for name, row in at_half.items()}
precision = {name: row["precision"] for name, row in at_half.items()}
accuracy = {name: row["accuracy"] for name, row in at_half.items()}
nothing = accuracy["always no"]
assert accuracy["pos_weight"] < nothing - 0.03, "accuracy prefers finding nothing"
assert abs(accuracy["BCE"] - nothing) < 0.01, "plain BCE is hardly more accurate"
assert recall["pos_weight"] > 2 * recall["BCE"], "at one half pos_weight finds far more"
assert precision["pos_weight"] < 0.6 * precision["BCE"], "and pays for it"

ranking = [quality[name]["av. prec."] for name in losses]
assert max(ranking) - min(ranking) < 0.06, "at the end they rank nearly alike"
early = {name: row[2] for name, row in history.items()}
assert early["BCE"] < early["pos_weight"] - 0.02, "plain BCE starts late"
assert early["BCE"] < early["focal"] - 0.02, "plain BCE starts late"
assert early["BCE, bias"] > early["pos_weight"] - 0.05, "not from the right bias"
assert abs(ranking[3] - max(ranking)) < 0.03, "and ends where the others do"
assert max(ranking) < quality["true p"]["av. prec."] + 0.01, "nobody beats the truth"

gap = {name: row["cal. err."] for name, row in quality.items()}
assert max(gap["BCE"], gap["BCE, bias"]) < 0.01, "BCE is calibrated from both starts"
assert gap["focal"] > 3 * gap["BCE"], "focal loss is not"
assert gap["pos_weight"] > 10 * gap["BCE"], "pos_weight is far from it"

scores = [row["F1"] for row in tuned.values()]
assert max(scores) - min(scores) < 0.07, "with thresholds of their own they agree"
weighted = tuned["pos_weight"]
assert weighted["F1"] > weighted["F1 at 0.5"] + 0.05, "tuning matters"
assert costs["BCE"] < costs["never say yes"], "with honest probabilities the rule pays"
assert costs["focal"] > costs["never say yes"], "with others it does not"
assert costs["pos_weight"] > costs["never say yes"], "with others it does not"
assert costs["p. w., undone"] < 1.1 * costs["BCE"], "the shift can be undone"
print("all assertions hold")
