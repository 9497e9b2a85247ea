import torch
from torch.nn import functional as F

vocabularies = {
    "BERT": 30_522,
    "LLaMA 1 and 2": 32_000,
    "GPT-2": 50_257,
    "GPT-2, padded to 50304": 50_304,
    "CLIP": 49_408,
    "cl100k": 100_277,
    "LLaMA 3": 128_256,
    "Qwen 2 and 2.5": 151_936,
    "o200k": 200_019,
    "XLM-R": 250_002,
    "Gemma": 256_000,
    "Gemma 3": 262_144,
}
print("[stuck-at-ln2]")
#> [stuck-at-ln2]
for name, size in vocabularies.items():
    loss = F.cross_entropy(torch.zeros(1, size), torch.tensor([0]))
    says = f"ln {size}: vocabulary of {name}, nothing learnt"
    print(f"{loss:.4f}  {says}")
    #> 10.3262  ln 30522: vocabulary of BERT, nothing learnt
    #> 10.3735  ln 32000: vocabulary of LLaMA 1 and 2, nothing learnt
    #> 10.8249  ln 50257: vocabulary of GPT-2, nothing learnt
    #> 10.8258  ln 50304: vocabulary of GPT-2, padded to 50304, nothing learnt
    #> 10.8079  ln 49408: vocabulary of CLIP, nothing learnt
    #> 11.5157  ln 100277: vocabulary of cl100k, nothing learnt
    #> 11.7618  ln 128256: vocabulary of LLaMA 3, nothing learnt
    #> 11.9312  ln 151936: vocabulary of Qwen 2 and 2.5, nothing learnt
    #> 12.2062  ln 200019: vocabulary of o200k, nothing learnt
    #> 12.4292  ln 250002: vocabulary of XLM-R, nothing learnt
    #> 12.4529  ln 256000: vocabulary of Gemma, nothing learnt
    #> 12.4766  ln 262144: vocabulary of Gemma 3, nothing learnt
