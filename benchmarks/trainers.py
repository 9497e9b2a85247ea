"""What trainers do to a loss: one step on two micro-batches of unequal counts, in an environment of its own.

    python -m venv /tmp/trainers && /tmp/trainers/bin/pip install torch==2.13.0 accelerate lightning transformers
    /tmp/trainers/bin/python benchmarks/trainers.py

writes measured/trainers.json, which the page "Who divides, who logs" shows. The model is one weight w, its prediction
w times x; SGD with rate 1 makes the change of w the gradient that the trainer used.
"""

import datetime
import importlib.metadata
import json
import logging
import platform
import tempfile
import warnings
from pathlib import Path

import torch
from torch import nn

TARGET = Path(__file__).parent.parent / "measured" / "trainers.json"
MICRO = [
    (torch.tensor([1.0, 1.0, 1.0, 1.0]), torch.tensor([1.0, 0.0, 0.0, 0.0])),  # one of four counts
    (torch.tensor([2.0, 2.0, 2.0, 2.0]), torch.tensor([1.0, 1.0, 1.0, 0.0])),  # three of four
]
"""Inputs, and which of them count."""


class Model(nn.Module):
    """One weight; the loss is the prediction, so that a gradient can be read off."""

    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(()))

    def each(self, x: torch.Tensor) -> torch.Tensor:
        return self.w * x


def mean(each: torch.Tensor, counts: torch.Tensor) -> torch.Tensor:
    return (each * counts).sum() / counts.sum()


def by_hand() -> dict[str, float]:
    """Return the gradients that a trainer may use, by what they are."""
    sums, numbers = [float((x * c).sum()) for x, c in MICRO], [float(c.sum()) for _, c in MICRO]
    means = [total / number for total, number in zip(sums, numbers, strict=True)]
    return {
        "mean over all that counts": sum(sums) / sum(numbers),
        "mean of the means": sum(means) / len(means),
        "sum of the means": sum(means),
    }


def named(gradient: float) -> str:
    """Return what a gradient is, of what it may be."""
    known = by_hand()
    return next((name for name, value in known.items() if abs(value - gradient) < 1e-4), f"{gradient:.4f}")


def with_accelerate() -> dict[str, str]:
    from accelerate import Accelerator

    accelerator = Accelerator(gradient_accumulation_steps=len(MICRO), cpu=True)
    model = Model()
    model, optimizer = accelerator.prepare(model, torch.optim.SGD(model.parameters(), lr=1.0))
    for x, counts in MICRO:
        with accelerator.accumulate(model):
            accelerator.backward(mean(model.each(x), counts))
            optimizer.step()
            optimizer.zero_grad()
    return {"`accelerator.backward(loss)` inside `accumulate`": named(-float(model.w))}


def with_lightning() -> dict[str, str]:
    import lightning

    seen = {}

    class Module(lightning.LightningModule):
        def __init__(self):
            super().__init__()
            self.model = Model()

        def training_step(self, batch, number):
            loss = mean(self.model.each(batch[0][0]), batch[1][0]) + 1
            self.log("loss", loss, prog_bar=False)
            seen.setdefault("returned", float(loss))
            return loss

        def on_train_batch_end(self, outputs, batch, number):
            seen.setdefault("logged", float(self.trainer.callback_metrics["loss"]))
            seen.setdefault("handed to hooks", float(outputs["loss"]))

        def configure_optimizers(self):
            return torch.optim.SGD(self.parameters(), lr=1.0)

    module = Module()
    with tempfile.TemporaryDirectory() as folder:
        trainer = lightning.Trainer(
            max_epochs=1,
            accumulate_grad_batches=len(MICRO),
            accelerator="cpu",
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
            default_root_dir=folder,
        )
        trainer.fit(module, torch.utils.data.DataLoader(MICRO, batch_size=1))
    returned = seen["returned"]
    return {
        "gradient, `accumulate_grad_batches=2`": named(-float(module.model.w)),
        "what `self.log` keeps, over what the step returned": f"{seen['logged'] / returned:g}",
        "what `on_train_batch_end` gets, over what the step returned": f"{seen['handed to hooks'] / returned:g}",
    }


def with_transformers() -> dict[str, str]:
    from transformers import Trainer, TrainingArguments

    class Plain(Model):
        def forward(self, x, labels):
            each = self.each(x)
            return {"loss": mean(each, (labels != -100).float()), "logits": each}

    class Counting(Model):
        def forward(self, x, labels, num_items_in_batch=None, **kwargs):
            each = self.each(x)
            return {"loss": (each * (labels != -100)).sum() / num_items_in_batch, "logits": each}

    class Logits(Model):
        def forward(self, x, labels=None):
            return {"logits": self.each(x)}

    def step(model: Model, **options) -> tuple[float, float]:
        rows = [{"x": x, "labels": torch.where(counts > 0, 1, -100)} for x, counts in MICRO]
        with tempfile.TemporaryDirectory() as folder:
            settings = TrainingArguments(
                output_dir=folder,
                per_device_train_batch_size=1,
                gradient_accumulation_steps=len(MICRO),
                max_steps=1,
                logging_steps=1,
                learning_rate=1.0,
                lr_scheduler_type="constant",
                optim="sgd",
                max_grad_norm=0.0,
                report_to=[],
                use_cpu=True,
                disable_tqdm=True,
                save_strategy="no",
                train_sampling_strategy="sequential",
                remove_unused_columns=False,
            )
            trainer = Trainer(model, settings, train_dataset=rows, **options)
            trainer.train()
        return -float(model.w), trainer

    def ignoring(outputs, labels, num_items_in_batch=None):
        return mean(outputs["logits"], (labels != -100).float())

    def counting(outputs, labels, num_items_in_batch=None):
        return (outputs["logits"] * (labels != -100)).sum() / num_items_in_batch

    return {
        "a model that returns its own mean": named(step(Plain())[0]),
        "a model that takes `num_items_in_batch` and `**kwargs`": named(step(Counting())[0]),
        "`compute_loss_func` that divides by `num_items_in_batch`": named(
            step(Logits(), compute_loss_func=counting)[0]
        ),
        "`compute_loss_func` that takes its own mean": named(step(Logits(), compute_loss_func=ignoring)[0]),
    }


def shifted() -> dict[str, str]:
    """Return who shifts the labels of a causal language model."""
    from torch.nn import functional as F
    from transformers import LlamaConfig, LlamaForCausalLM

    torch.manual_seed(0)
    sizes = {"vocab_size": 16, "hidden_size": 8, "intermediate_size": 8, "num_hidden_layers": 1}
    model = LlamaForCausalLM(LlamaConfig(**sizes, num_attention_heads=2, num_key_value_heads=2))
    ids = torch.randint(0, 16, (2, 6))
    labels = ids.clone()
    labels[:, :2] = -100
    out = model(input_ids=ids, labels=labels)
    own = F.cross_entropy(out.logits[:, :-1].flatten(0, 1), labels[:, 1:].flatten())
    return {
        "`LlamaForCausalLM` given labels equal to the inputs": "shifts them" if own.isclose(out.loss) else "does not"
    }


def main() -> None:
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    found = {
        "accelerate": with_accelerate(),
        "lightning": with_lightning(),
        "transformers": with_transformers() | shifted(),
    }
    versions = {name: importlib.metadata.version(name) for name in ("torch", *found)}
    told = {"date": datetime.date.today().isoformat(), "python": platform.python_version(), "versions": versions}
    TARGET.write_text(json.dumps(told | {"found": found, "by hand": by_hand()}, indent=1) + "\n", encoding="utf-8")
    print(TARGET.read_text())


if __name__ == "__main__":
    main()
