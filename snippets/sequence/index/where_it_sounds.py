import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

T, labelled = 11, 5  # the annotation puts the label into frame 5
frames = torch.arange(T)
target = torch.where(frames == labelled, 1, 0)  # one class per frame
rows = {"CTC": [], "cross-entropy per frame": []}

for emitted in range(T):  # a model that puts the label into another frame
    label = torch.where(frames == emitted, 2.0, -2.0)
    logits = torch.stack([-label, label], dim=-1)  # columns: blank, label
    log_probs = logits.log_softmax(-1)
    ctc = F.ctc_loss(log_probs, torch.tensor([1]), (T,), (1,), reduction="sum")
    rows["CTC"].append(ctc)
    framewise = F.cross_entropy(logits, target, reduction="sum")
    rows["cross-entropy per frame"].append(framewise)

for name, losses in rows.items():
    print(f"{name}: frame 5 {losses[labelled]:.3f}, frame 0 {losses[0]:.3f}")
    #> CTC: frame 5 0.159, frame 0 0.178
    #> cross-entropy per frame: frame 5 0.200, frame 0 8.200
    plt.plot(frames, torch.stack(losses), marker="o", label=name)
plt.xlabel("frame in which the model emits the label")
plt.ylabel("loss of the sequence")
plt.axvline(labelled, color="C2", linestyle=":", label="annotated frame")
plt.legend()
plt.show()
