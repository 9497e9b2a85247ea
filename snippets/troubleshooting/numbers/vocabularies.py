import torch
from torch.nn import functional as F

vocabularies = {
    "BERT": 30_522,
    "LLaMA, LLaMA 2, T5 (nearly)": 32_000,
    "GPT-2": 50_257,
    "GPT-2, padded to a multiple of 64": 50_304,
    "CLIP": 49_408,
    "cl100k": 100_277,
    "LLaMA 3": 128_256,
    "Qwen 2 and 2.5": 151_936,
    "o200k": 200_019,
    "XLM-R": 250_002,
    "Gemma": 256_000,
    "Gemma 3": 262_144,
}
for name, size in vocabularies.items():
    loss = F.cross_entropy(torch.zeros(1, size), torch.tensor([0]))
    says = f"ln {size}: a language model that knows nothing, vocabulary of {name}"
    print(f"{loss:.4f}  {says}  [stuck-at-ln2]")
    #> 10.3262  ln 30522: a language model that knows nothing, vocabulary of BERT  [stuck-at-ln2]
    #> 10.3735  ln 32000: a language model that knows nothing, vocabulary of LLaMA, LLaMA 2, T5 (nearly)  [stuck-at-ln2]
    #> 10.8249  ln 50257: a language model that knows nothing, vocabulary of GPT-2  [stuck-at-ln2]
    #> 10.8258  ln 50304: a language model that knows nothing, vocabulary of GPT-2, padded to a multiple of 64  [stuck-at-ln2]
    #> 10.8079  ln 49408: a language model that knows nothing, vocabulary of CLIP  [stuck-at-ln2]
    #> 11.5157  ln 100277: a language model that knows nothing, vocabulary of cl100k  [stuck-at-ln2]
    #> 11.7618  ln 128256: a language model that knows nothing, vocabulary of LLaMA 3  [stuck-at-ln2]
    #> 11.9312  ln 151936: a language model that knows nothing, vocabulary of Qwen 2 and 2.5  [stuck-at-ln2]
    #> 12.2062  ln 200019: a language model that knows nothing, vocabulary of o200k  [stuck-at-ln2]
    #> 12.4292  ln 250002: a language model that knows nothing, vocabulary of XLM-R  [stuck-at-ln2]
    #> 12.4529  ln 256000: a language model that knows nothing, vocabulary of Gemma  [stuck-at-ln2]
    #> 12.4766  ln 262144: a language model that knows nothing, vocabulary of Gemma 3  [stuck-at-ln2]
