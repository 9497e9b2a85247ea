# %% [markdown]
# # Imbalanced classes
#
# Three positives in a hundred. Does a weighted loss find more of them than plain cross-entropy, or does it only
# move the line between yes and no? And what does it do to the probabilities?
#
# You will train the same network with plain
# [binary cross-entropy](../../binary/binary_cross_entropy_with_logits/), with its `pos_weight`, with
# [focal loss](../../imbalance/focal_loss/), and with plain cross-entropy from a better start. Each is trained on
# five data sets, at three learning rates. You will then measure decisions, ranking and calibration separately, move
# the threshold on validation data, and put a price on mistakes. The [family page](../../imbalance/) has the theory.

# %%
import matplotlib.pyplot as plt
import torch
from sklearn.metrics import average_precision_score
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_num_threads(1)

# %% [markdown]
# ## The data
#
# Four features and a probability that depends on them in a curved way. Because the data are generated, the true
# probability of every sample is known, and no model can rank better than it. There are five data sets, drawn one by
# one: the first axis of every tensor counts them. A result of one draw can be luck; a result of all five hardly is.

# %%
DRAWS = 5


def data(count):
    x = torch.randn(DRAWS, count, 4)
    logit = 1.6 * x[..., 0] + x[..., 1] * x[..., 2] + x[..., 3].abs() - 6.0
    p = logit.sigmoid()
    return x, torch.bernoulli(p), p


train_x, train_y, _ = data(10_000)
valid_x, valid_y, _ = data(10_000)
test_x, test_y, test_p = data(50_000)
shares = ", ".join(f"{share:.1%}" for share in train_y.mean(1))
print(f"positives in the training sets: {shares}")

# %% [markdown]
# ## Three losses and a start
#
# `pos_weight` is negatives over positives, the usual choice. Focal loss is the short form, without `alpha`. The
# fourth run changes no loss: its last bias starts at the log odds of a positive, so that the untrained network
# already says how rare they are. Each loss returns one number for each sample.


# %%
def bce(logits, target, pos_weight=None):
    loss = F.binary_cross_entropy_with_logits
    return loss(logits, target, pos_weight=pos_weight, reduction="none")


def focal(logits, target, gamma=2.0):
    each = bce(logits, target)
    return (1 - torch.exp(-each)) ** gamma * each  # exp(-each): p of the label


ratio = (1 - train_y).sum(1, keepdim=True) / train_y.sum(1, keepdim=True)
losses = {
    "BCE": bce,
    "pos_weight": lambda logits, target: bce(logits, target, ratio),
    "focal": focal,
    "BCE, bias": bce,
}

# %% [markdown]
# ## Training
#
# Networks this small are trained together: the parameters get two more axes, one for the loss and one for the data
# set, and a matrix product treats each network by itself. The sum of their losses has for each network the gradient
# of its own loss. Adam works number by number, so the networks do not touch each other.
#
# Another loss is another scale of gradients, so a comparison at *one* learning rate is a comparison of rates too.
# Each loss gets three, and keeps the one with the best ranking on the validation data, as the mean over the draws.


# %%
def logits(network, x):
    weight, bias, last_weight, last_bias = network
    return (torch.relu(x @ weight + bias) @ last_weight + last_bias).squeeze(-1)


def average_precision(scores, target):
    """As scikit-learn's, along the last axis."""
    order = scores.argsort(-1, descending=True)
    hit = target.expand_as(scores).gather(-1, order)
    precision = hit.cumsum(-1) / torch.arange(1, hit.shape[-1] + 1)
    return (precision * hit).sum(-1) / hit.sum(-1)


def start(names):
    """Networks of 4, 32 and 1 units: the same for every loss, not for every draw."""
    torch.manual_seed(1)
    sizes = [(4, 32), (1, 32), (32, 1), (1, 1)]
    scales = [1 / 4**0.5, 1 / 4**0.5, 1 / 32**0.5, 1 / 32**0.5]  # as nn.Linear
    network = []
    for size, scale in zip(sizes, scales, strict=True):
        one = scale * (2 * torch.rand(DRAWS, *size) - 1)
        network.append(one.repeat(len(names), 1, 1, 1))
    for row, name in enumerate(names):
        if name == "BCE, bias":
            network[3][row] = -ratio.log()[:, None]
    return [part.requires_grad_() for part in network]


def train(names, rate, epochs=16):
    """Train all these losses on all draws; return networks and validation scores."""
    network = start(names)
    optimizer = torch.optim.Adam(network, lr=rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
    history = []
    for _ in range(epochs):
        for rows in torch.randperm(train_x.shape[1]).split(200):
            z, y = logits(network, train_x[:, rows]), train_y[:, rows]
            each = [losses[name](z[row], y) for row, name in enumerate(names)]
            optimizer.zero_grad()
            torch.stack(each).mean(-1).sum().backward()
            optimizer.step()
        schedule.step()
        with torch.no_grad():
            history.append(average_precision(logits(network, valid_x), valid_y))
    return network, torch.stack(history)  # epoch, loss, draw


RATES = [0.01, 0.03, 0.1]
runs = [train(list(losses), rate) for rate in RATES]
ranked = torch.stack([history[-1].mean(-1) for _, history in runs])
best = ranked.argmax(0)
print("average precision on validation data, mean of five draws")
print("learning rate", *(f"{rate:6}" for rate in RATES), "  taken")
for column, name in enumerate(losses):
    print(f"{name:13}", *(f"{row:6.3f}" for row in ranked[:, column]), end="")
    print(f"{RATES[best[column]]:8}")

history, valid, test = {}, {}, {}
for column, name in enumerate(losses):
    network, scores = runs[best[column]]
    history[name] = scores[:, column]
    with torch.no_grad():
        own = [part[column] for part in network]
        valid[name] = logits(own, valid_x).sigmoid()
        test[name] = logits(own, test_x).sigmoid()

# %% [markdown]
# ## Decisions at one half
#
# The first row always says no. Read its accuracy before you read any other. Each entry is the mean over the five
# draws and, after the sign ±, their standard deviation.


# %%
def decisions(p, target, threshold=0.5):
    said = p > threshold
    hits = (said & (target == 1)).sum(-1)
    return {
        "accuracy": (said == (target == 1)).float().mean(-1),
        "recall": hits / target.sum(-1),
        "precision": hits / said.sum(-1).clamp(min=1),
    }


def show(title, rows):
    print(f"{title:11}", *(f"{key:>13}" for key in next(iter(rows.values()))))
    for name, row in rows.items():
        spread = [f"{each.mean():.3f} ± {each.std():.3f}" for each in row.values()]
        print(f"{name:11}", *(f"{text:>13}" for text in spread))


at_half = {"always no": decisions(torch.zeros_like(test_y), test_y)}
at_half |= {name: decisions(p, test_y) for name, p in test.items()}
show("0.5", at_half)

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
    order = p.argsort(-1)
    said, true = p.gather(-1, order), target.gather(-1, order)
    shape = (*p.shape[:-1], bins, -1)
    return said.view(shape).mean(-1), true.view(shape).mean(-1)


def calibration_error(p, target):
    said, true = reliability(p, target)
    return (said - true).abs().mean(-1)


quality = {
    name: {
        "av. prec.": average_precision(p, test_y),
        "mean p": p.mean(-1),
        "cal. err.": calibration_error(p, test_y),
    }
    for name, p in {"true p": test_p, **test}.items()
}
show("ranking", quality)
ranking = {name: row["av. prec."] for name, row in quality.items()}
print("\naverage precision of each draw")
for name, row in ranking.items():
    print(f"{name:11}", *(f"{score:6.3f}" for score in row))

# %%
# alt: Share of positives over predicted probability: BCE follows the diagonal, pos_weight and focal lie below it.
figure, axes = plt.subplots(layout="constrained")
axes.plot([0, 1], [0, 1], ":", color="0.5", label="calibrated")
for marker, (name, p) in zip("os^x", test.items(), strict=True):
    said, true = reliability(p.flatten(), test_y.flatten(), bins=25)
    axes.plot(said, true, marker=marker, markersize=4, label=name)
axes.set(xlabel="predicted probability", ylabel="share of positives")
axes.legend()
plt.show()

# %% [markdown]
# Each mark is one bin of test samples, all draws together. BCE lies on the diagonal, from both starts. The marks of
# `pos_weight` hang far below it: where it says one half, few are positive. Focal loss says too much as well, since it
# moves all probabilities towards one half.
#
# In ranking, three of the four are close: the distance between their means is smaller than the spread of one of them
# over the draws. Plain cross-entropy from a bias of 0 has the lowest mean, although it has the best of its three
# rates, and is behind the same loss with the bias in four draws of five. At the lowest rate, which suits the other
# three, it is far behind (first table). Is that gap permanent, or is the network late?

# %%
# alt: Average precision over epochs with a band for the five draws. Plain BCE rises last and ends lowest.
figure, axes = plt.subplots(layout="constrained")
epochs = range(1, 17)
for name, scores in history.items():
    axes.plot(epochs, scores.mean(-1), label=name)
    axes.fill_between(epochs, scores.amin(-1), scores.amax(-1), alpha=0.15)
axes.set(xlabel="epoch", ylabel="average precision, validation")
axes.legend()
plt.show()

# %%
RATE = 0.01
short = runs[RATES.index(RATE)][1][-1]
_, scores = train(["BCE"], RATE, epochs=48)
longer = scores[-1, 0]
print(f"average precision on validation data, learning rate {RATE}")
print("BCE,       16 epochs", *(f"{score:6.3f}" for score in short[0]))
print("BCE,       48 epochs", *(f"{score:6.3f}" for score in longer))
print("BCE, bias, 16 epochs", *(f"{score:6.3f}" for score in short[3]))

# %% [markdown]
# It is late. Its first epochs teach it little more than that positives are rare. Three times the epochs close most
# of the gap. The bias does the same work for nothing: with it, sixteen epochs are enough at this rate. So
# look at the start, the rate and the length of training before you give the credit to a loss.
#
# ## Move the threshold instead
#
# Choose for each model the threshold with the best F1 score on the *validation* data, and measure on the test
# data. F1 is the harmonic mean of recall and precision.


# %%
def f1(p, target, threshold):
    said = p > threshold
    return 2 * (said & (target == 1)).sum(-1) / (said.sum(-1) + target.sum(-1))


def best_threshold(p, target):
    """Return one threshold for each draw, as a column."""
    candidates = torch.quantile(p, torch.linspace(0.8, 0.999, 100), dim=-1)
    scores = torch.stack([f1(p, target, row[:, None]) for row in candidates])
    return candidates.gather(0, scores.argmax(0)[None]).T


tuned = {}
for name in losses:
    threshold = best_threshold(valid[name], valid_y)
    scores = decisions(test[name], test_y, threshold)
    tuned[name] = {
        "threshold": threshold[:, 0],
        "recall": scores["recall"],
        "precision": scores["precision"],
        "F1 at 0.5": f1(test[name], test_y, 0.5),
        "F1": f1(test[name], test_y, threshold),
    }
show("tuned", tuned)

# %% [markdown]
# At one half the models looked very different. Each at its own threshold, they are nearly the same model: the means
# of F1 differ far less than the threshold changes each of them.
#
# ## When mistakes have prices
#
# Let a missed positive cost 20 and a false alarm 1. With honest probabilities no search is needed: say yes
# when `20 p > 1 - p`, that is above `1 / 21`. The last row undoes the shift of `pos_weight` on the logit.

# %%
MISS = 20.0


def price(p, target):
    said = p > 1 / (1 + MISS)
    return (MISS * (~said & (target == 1)) + (said & (target == 0))).mean(-1)


undone = torch.sigmoid(torch.logit(test["pos_weight"], eps=1e-6) - ratio.log())
candidates = {"true p": test_p, **test, "p. w., undone": undone}
costs = {"never say yes": MISS * test_y.mean(-1)}
costs |= {name: price(p, test_y) for name, p in candidates.items()}
for name, cost in costs.items():
    cost = 100 * cost
    print(f"{name:14} {cost.mean():6.1f} ± {cost.std():4.1f} for 100 samples")

# %% [markdown]
# The rule needs probabilities that mean what they say. With those of `pos_weight` and focal loss it raises so many
# alarms that saying no to everything would be cheaper. Subtracting the log of the weight repairs the first.
#
# ## What to take away
#
# - Start with plain BCE *and the last bias at the log odds*, or train until the ranking stands still. Look at average
#   precision, and move the threshold. Tune it on validation data.
# - `pos_weight` and focal loss choose another point of the trade between recall and precision. They learn faster
#   than plain BCE does from a bad start, and no faster than it does from a good one.
# - If anyone will use the probabilities, keep the loss that calibrates, or undo the shift.
#
# ## Try this
#
# - Train on 1000 samples instead of 10 000. Do they still rank alike?
# - Divide `ratio` by four. Where does recall at one half go?
# - Give focal loss the bias too. Does it gain as much as BCE does?
# - Replace the ten equally full bins by ten equally wide ones and see which model profits.
#
# ## What this lab asserts
#
# Each comparison holds in every one of the five draws, unless it says mean.

# %%
for p, target, own in zip(test["BCE"], test_y, ranking["BCE"], strict=True):
    assert abs(average_precision_score(target, p) - own) < 1e-3, "as scikit-learn's"
recall = {name: row["recall"] for name, row in at_half.items()}
precision = {name: row["precision"] for name, row in at_half.items()}
accuracy = {name: row["accuracy"] for name, row in at_half.items()}
nothing = accuracy["always no"]
assert (accuracy["pos_weight"] < nothing - 0.03).all(), "accuracy prefers nothing"
assert ((accuracy["BCE"] - nothing).abs() < 0.01).all(), "plain BCE is hardly better"
assert (recall["pos_weight"] > 2 * recall["BCE"]).all(), "pos_weight finds far more"
assert (precision["pos_weight"] < 0.6 * precision["BCE"]).all(), "and pays for it"

ready = ["pos_weight", "focal", "BCE, bias"]
mean = {name: row.mean() for name, row in ranking.items()}
means = [mean[name] for name in ready]
widest = max(ranking[name].std() for name in ready)
assert max(means) - min(means) < widest, "three rank alike, in the mean"
assert mean["BCE"] < min(means), "plain BCE from bias 0 is the last, in the mean"
behind = ranking["BCE"] < ranking["BCE, bias"]
assert behind.sum() >= 4, "behind the same loss with the bias in four draws of five"
assert (short[0] < short[3]).sum() >= 4, "at the lowest rate too"
assert (short[0].mean() < short[1:].mean(-1)).all(), "and behind all, in the mean"
late, less = short[3] - short[0], short[3] - longer
assert less.mean() < late.mean() / 2, "longer training closes most of that, in the mean"
early = {name: scores[2].mean() for name, scores in history.items()}
assert early["BCE"] < min(early[name] for name in ready), "it starts late, in the mean"
for name in losses:
    assert (ranking[name] < ranking["true p"] + 0.01).all(), "nobody beats the truth"

gap = {name: row["cal. err."] for name, row in quality.items()}
assert max(gap["BCE"].max(), gap["BCE, bias"].max()) < 0.01, "BCE is calibrated"
assert (gap["focal"] > 3 * gap["BCE"]).all(), "focal loss is not"
assert (gap["pos_weight"] > 10 * gap["BCE"]).all(), "pos_weight is far from it"

score = [row["F1"].mean() for row in tuned.values()]
moved = {name: row["F1"] - row["F1 at 0.5"] for name, row in tuned.items()}
for name, gain in moved.items():
    assert (gain > 0.05).all(), f"{name}: the threshold matters"
    assert max(score) - min(score) < gain.mean() / 4, "more than the loss, in the mean"
assert (costs["BCE, bias"] < costs["never say yes"]).all(), "the rule pays"
assert (costs["focal"] > costs["never say yes"]).all(), "not with other probabilities"
assert (costs["pos_weight"] > costs["never say yes"]).all(), "nor with these"
assert (costs["p. w., undone"] < 1.1 * costs["BCE"]).all(), "the shift can be undone"
print("all assertions hold")
