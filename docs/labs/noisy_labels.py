# %% [markdown]
# # Noisy labels
#
# Four of ten training labels are wrong. Does a network learn them by heart, and which loss keeps it from doing so?
#
# You will train on handwritten digits with [cross-entropy](../../multiclass/cross_entropy/), with its
# `label_smoothing`, with [generalised cross-entropy](../../multiclass/generalized_cross_entropy/) and with
# [L1](../../regression/l1_loss/) on the probabilities. Each epoch you will count two things: correct
# answers on clean test images, and wrong labels that the network repeats. You will also try the remedy that is no
# loss: to stop in time.

# %%
import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_num_threads(1)

# %% [markdown]
# ## The data
#
# 1000 digits to train on, 297 to validate, 500 to test. In training *and* validation, 40 % of the labels are
# replaced by another digit, each of the nine with the same chance. The test labels stay clean. In real work you have
# no such set; here it is the judge.

# %%
images, digits = load_digits(return_X_y=True)
x = torch.tensor(images, dtype=torch.float32) / 16
true = torch.tensor(digits)
order = torch.randperm(len(x))
x, true = x[order], true[order]

wrong = torch.rand(len(x)) < 0.4
given = torch.where(wrong, (true + torch.randint(1, 10, true.shape)) % 10, true)
train, valid, test = slice(0, 1000), slice(1000, 1297), slice(1297, None)
print(f"wrong among the training labels: {wrong[train].float().mean():.0%}")

# %% [markdown]
# ## The losses
#
# Generalised cross-entropy, short: `(1 - p ** q) / q` with the probability `p` of the label. At `q = 1` it is
# `1 - p`, half the L1 distance between the probabilities and the one-hot label.


# %%
def generalized(q):
    def loss(logits, target):
        log_p = -F.cross_entropy(logits, target, reduction="none")
        return (-torch.expm1(q * log_p) / q).mean()

    return loss


losses = {
    "cross-entropy": F.cross_entropy,
    "smoothing 0.1": nn.CrossEntropyLoss(label_smoothing=0.1),
    "smoothing 0.4": nn.CrossEntropyLoss(label_smoothing=0.4),
    "GCE, q 0.7": generalized(0.7),
    "1 - p": generalized(1.0),
}

# %% [markdown]
# ## Training
#
# The network is large enough to learn most labels. After each epoch it is scored on clean test labels, on noisy
# validation labels, and on the wrongly labelled training images: how often does it repeat the wrong label?

# %%
EPOCHS = 50


def accuracy(model, x, labels):
    with torch.no_grad():
        return (model(x).argmax(1) == labels).float().mean().item()


def run(loss):
    torch.manual_seed(1)  # the same start and the same batches for every loss
    model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    rows = []
    for _ in range(EPOCHS):
        for batch in torch.randperm(1000).split(100):
            optimizer.zero_grad()
            loss(model(x[batch]), given[batch]).backward()
            optimizer.step()
        on_test = accuracy(model, x[test], true[test])
        on_valid = accuracy(model, x[valid], given[valid])
        repeated = accuracy(model, x[train][wrong[train]], given[train][wrong[train]])
        rows.append([on_test, on_valid, repeated])
    with torch.no_grad():
        confidence = model(x[test]).softmax(1).amax(1).mean().item()
    return np.array(rows).T, confidence


curves, confidence = {}, {}
for name, loss in losses.items():
    curves[name], confidence[name] = run(loss)

# %% [markdown]
# ## Learned by heart
#
# The first picture shows the wrong labels that the network repeats. A network that had learned digits and nothing
# else would repeat hardly any: the chance of a certain wrong digit is small.

# %%
# alt: Wrong labels repeated over epochs: three curves climb on and on, generalised cross-entropy and 1 - p stay low.
epochs = np.arange(1, EPOCHS + 1)
figure, axes = plt.subplots(figsize=(5.8, 3.2), layout="constrained")
for name, (_, _, repeated) in curves.items():
    axes.plot(epochs, repeated, label=name)
axes.set(xlabel="epoch", ylabel="share of wrong labels repeated")
axes.legend(fontsize="small")
plt.show()

# %% [markdown]
# The second shows what this does to new images. All losses reach about the same height in the first epochs: the
# shape of a digit is learned before the exceptions are. Then the curves part.

# %%
# alt: Clean test accuracy over epochs: all rise to the same height, then cross-entropy and smoothing fall far.
figure, axes = plt.subplots(figsize=(5.8, 3.2), layout="constrained")
for name, (on_test, _, _) in curves.items():
    axes.plot(epochs, on_test, label=name)
axes.set(xlabel="epoch", ylabel="accuracy on clean digits", ylim=(0.6, 1.0))
axes.legend(fontsize="small")
plt.show()

# %% [markdown]
# ## Stop in time
#
# Nobody has clean labels to find the best epoch with. But the noise hits right and wrong answers alike: a model that
# is better on clean labels is better on noisy ones too, only with a lower score. So take the epoch with the best
# score on the *noisy* validation labels. "Stopped" is the clean test accuracy at that epoch.

# %%
result = {}
for name, (on_test, on_valid, repeated) in curves.items():
    result[name] = {
        "best": on_test.max(),
        "stopped": on_test[on_valid.argmax()],
        "last": on_test[-1],
        "repeated": repeated[-1],
        "confidence": confidence[name],
    }
print(f"{'':13}", *(f"{key:>10}" for key in result["1 - p"]))
for name, row in result.items():
    print(f"{name:13}", *(f"{number:10.2f}" for number in row.values()))

# %% [markdown]
# - **Cross-entropy** ends more than ten points below its best: it goes on learning wrong labels to the last epoch.
# - **Label smoothing** does not stop that, and with 0.4 the network repeats no fewer of them. It lowers the
#   target for every label, right or wrong, by the same amount, so it caps the confidence and not the memory. The last
#   column shows it: confidence falls, here far below the accuracy. On clean images the stronger smoothing ends
#   a few points better.
# - **Generalised cross-entropy** lets go of labels the model finds unlikely, and most of the wrong ones are. It
#   repeats few of them and ends near its best. The price is confidence: it believes in nearly all of its answers.
# - **Stopping** costs nothing and brings every loss close to its best. After it, the choice of the loss hardly
#   matters on these data.
#
# ## What to take away
#
# - Keep a validation set, noisy or not, and stop by its accuracy. Do it before you change the loss.
# - If training must be long, or the end cannot be chosen, take a bounded loss.
# - Do not expect label smoothing to remove label noise.
#
# ## Try this
#
# - Stop by the validation *loss* instead of the accuracy. Which epochs does it pick?
# - Make the noise one-sided: every second 3 is labelled 8. Is noisy accuracy still a good judge?
# - Set `q = 0.3`. Between which two curves does it fall?
# - Add `weight_decay=1e-2` with `AdamW` and halve the hidden layer. How much of the fall remains?
#
# ## What this lab asserts

# %%
ce, low, high, gce, mae = result.values()
best = [row["best"] for row in result.values()]
assert min(best) > 0.88, "every loss knows the digits at some epoch"
assert ce["last"] < ce["best"] - 0.1, "cross-entropy forgets what it knew"
assert ce["repeated"] > 0.35, "because it learns wrong labels by heart"
assert low["repeated"] > ce["repeated"] - 0.1, "smoothing does not stop that"
assert high["repeated"] > ce["repeated"] - 0.1, "nor does more of it"
assert low["last"] < low["best"] - 0.08, "with smoothing the accuracy falls too"
assert high["last"] > ce["last"], "more smoothing helps a little at the end"
assert low["confidence"] < ce["confidence"], "smoothing lowers the confidence"
assert high["confidence"] < low["confidence"], "the more, the lower"
assert high["confidence"] < high["last"] - 0.2, "here far below the accuracy"
assert max(gce["repeated"], mae["repeated"]) < 0.25, "bounded losses repeat few"
assert min(gce["last"], mae["last"]) > ce["last"] + 0.08, "and end far better"
assert gce["confidence"] > gce["last"], "but believe too much in their answers"
stopped = [row["stopped"] for row in result.values()]
assert max(stopped) - min(stopped) < 0.08, "stopped in time, all are close"
assert ce["stopped"] > ce["last"] + 0.08, "stopping alone saves cross-entropy"
print("all assertions hold")
