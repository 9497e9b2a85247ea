import torch
from coral_loss import coral_loss, ordinal_levels
from torch.nn import functional as F

bias = torch.tensor([4.0, 0.0, -4.0])
target = torch.tensor([0])
levels = ordinal_levels(target, num_classes=4)
for guess, score in enumerate([-6.0, -2.0, 2.0, 6.0]):
    ordinal = coral_loss(score + bias.unsqueeze(0), levels)
    logits = 4.0 * F.one_hot(torch.tensor([guess]), 4)
    plain = F.cross_entropy(logits, target)
    print(f"predicts {guess}, true 0: CORAL {ordinal:.2f}, cross-entropy {plain:.2f}")
    #> predicts 0, true 0: CORAL 0.13, cross-entropy 0.05
    #> predicts 1, true 0: CORAL 2.26, cross-entropy 4.05
    #> predicts 2, true 0: CORAL 8.26, cross-entropy 4.05
    #> predicts 3, true 0: CORAL 18.13, cross-entropy 4.05
