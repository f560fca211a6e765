# The one-pass compute to reach perplexity 20 on WikiText-103 halves every 9.8 months.
# 9.77 months, 95 % interval 7.11 to 13.84 - n 231 - Jun 2012 to May 2023 - R^2 0.9067
#
# Starts from the rows of the series as the study's file has them, redoes each step of the page
# without the code that the page runs, and compares what it gets with the numbers of the page. What it
# does not compute it calls given. Ends with status 1 where a number differs by more than its
# tolerance.
#
# View: https://example.org/explore?structure=18&solver=converged&draws=60&data=eeaad1ab14d1&engine=1
# Rows: https://example.org/studies/lm-perplexity/rows.csv, the columns and rows of this series below.
# Data: Ho, Besiroglu, Erdil, Owen, Rahman, Guo, Atkinson, Thompson, Sevilla (2024); Epoch AI, Data on
# AI Models. MIT License; Creative Commons Attribution 4.0. Version eeaad1ab14d1 of 2025-08-02.
# Note: An estimate: 6 x parameters x tokens of the corpus, one pass over it. It is what the scaling
# law counts, and it is not the compute spent on training.
# Written by Halvings, engine 1. Needs R 3.6 or later, no packages.

# The rows of the series (all benchmarks), in the order of the file.
series_text <- paste(c(
  "id,name,publication_date,reference,parameters,training_tokens,perplexity,benchmark",
  "inf-former-sm-wt103,\u221e-former (SM),2021-09-01,\u221e-former: Infinite Memory Transformer,117000000,4260000000,16.61,wikitext-103",
  "lbl-ptb,LBL,2012-06-27,A Fast and Simple Algorithm for Training Neural Probabilistic Language Models,2000000,929000,159.1,penn-treebank",
  "2nd-order-fofe-fnnlm-ptb,2nd order FOFE-FNNLM,2015-05-06,A Fixed-Size Encoding Method for Variable-Length Sequences with its Application to Neural Network Language Models,6000000,929000,108,penn-treebank",
  "tslm-mos-wt2,TSLM+MoS (WT2),2019-01-31,A Generalized Language Model in Tensor Space,9120000,2080000,81,wikitext-2",
  "tslm-mos-ptb,TSLM+MoS (PTB),2019-01-31,A Generalized Language Model in Tensor Space,2630000,929000,83.6,penn-treebank",
  "nmm-lstm-rnn-ptb,NMM(LSTM+RNN),2017-08-23,A Neural Network Approach for Mixing Language Models,5180000,929000,102,penn-treebank",
  "nmst-gpt-2-wt103,NMST+GPT-2,2022-10-03,A Non-monotonic Self-terminating Language Model,124000000,4100000000,20.69,wikitext-103",
  "tensorized-transformer-151m-wt103,Tensorized Transformer (151M),2019-06-24,A Tensorized Transformer for Language Modeling,151000000,103000000,18.8,wikitext-103",
  "tensorized-transformer-core-2-wt103,Tensorized Transformer (core-2),2019-06-24,A Tensorized Transformer for Language Modeling,85300000,103000000,18.9,wikitext-103",
  "tensorized-transformer-257m-wt103,Tensorized Transformer (257M),2019-06-24,A Tensorized Transformer for Language Modeling,257000000,103000000,21.2,wikitext-103",
  "variational-untied-weights-mc-lstm-large-ptb,\"Variational (untied weights, MC) LSTM (Large)\",2015-12-16,A Theoretically Grounded Application of Dropout in Recurrent Neural Networks,66000000,888000,73.4,penn-treebank",
  "transformer-xl-wn-adamp-wt103,Transformer-XL+WN+AdamP,2020-06-15,AdamP: Slowing Down the Slowdown for Momentum Optimizers on Scale-invariant Weights,257000000,103000000,22.77,wikitext-103",
  "transformer-xl-adamp-wt103,Transformer-XL+AdamP,2020-06-15,AdamP: Slowing Down the Slowdown for Momentum Optimizers on Scale-invariant Weights,257000000,206000000,23.26,wikitext-103",
  "transformer-adaptive-input-embeddings-wt103,Transformer (Adaptive Input Embeddings),2018-09-28,Adaptive Input Representations for Neural Language Modeling,247000000,103000000,18.7,wikitext-103",
  "transformer-recurrent-windows-of-context-wt103,Transformer+Recurrent Windows of Context,2020-08-16,Adding Recurrence to Pretrained Transformers for Improved Efficiency and Context Size,124000000,4100000000,26.73,wikitext-103",
  "feedback-transformer-wt103,Feedback Transformer,2020-02-21,Addressing Some Limitations of Transformers with Feedback Memory,126000000,103000000,18.3,wikitext-103",
  "rnn-sgd-clr-ptb,RNN (SGD+CLR) (PTB),2012-12-04,Advances in Optimizing Recurrent Networks,2050000,929000,128.35,penn-treebank",
  "4-layer-qrnn-h-2500-wt103,4 layer QRNN (h=2500),2018-03-22,An Analysis of Neural Language Modeling at Multiple Scales,26000000,103000000,33,wikitext-103",
  "lstm-2018-ptb,LSTM (2018),2018-03-04,An Empirical Evaluation of Generic Convolutional and Recurrent Networks for Sequence Modeling,13000000,929000,78.93,penn-treebank",
  "search-proven-best-lstm-ptb,Search-Proven Best LSTM,2015-07-06,An Empirical Exploration of Recurrent Network Architectures,20000000,929000,79.83,penn-treebank",
  "all-attention-network-adaptive-span-wt103,All-attention network + adaptive span,2019-07-02,Augmenting Self-attention with Persistent Memory,133000000,103000000,20.6,wikitext-103",
  "transformer-xl-autodropout-ptb,Transformer-XL + AutoDropout (PTB),2021-01-05,AutoDropout: Learning Dropout Patterns to Regularize Deep Networks,24000000,929000,54.9,penn-treebank",
  "transformer-xl-autodropout-wt2,Transformer-XL + AutoDropout (WT2),2021-01-05,AutoDropout: Learning Dropout Patterns to Regularize Deep Networks,35000000,2080000,59.9,wikitext-2",
  "awd-lstm-behaviorial-gating-ptb,AWD-LSTM+Behaviorial-Gating,2019-08-31,Behavior Gated Language Models,27000000,929000,56.92,penn-treebank",
  "lstm-large-behaviorial-gating-ptb,LSTM-Large+Behaviorial-Gating,2019-08-31,Behavior Gated Language Models,67000000,929000,75.8,penn-treebank",
  "lstm-medium-behaviorial-gating-ptb,LSTM-Medium+Behaviorial-Gating,2019-08-31,Behavior Gated Language Models,20000000,929000,78.75,penn-treebank",
  "segatron-xl-large-m-384-hcp-wt103,\"Segatron-XL large, M=384 + HCP\",2022-03-21,Better Language Model with Hypernym Class Prediction,257000000,103000000,17,wikitext-103",
  "segatron-xl-base-m-150-hcp-wt103,\"Segatron -XL base, M=150 + HCP\",2022-03-21,Better Language Model with Hypernym Class Prediction,151000000,103000000,22.1,wikitext-103",
  "transformer-large-hcp-wt103,Transformer Large + HCP,2022-03-21,Better Language Model with Hypernym Class Prediction,257000000,103000000,25.3,wikitext-103",
  "bloom-7-1b-wt2,BLOOM-7.1B,2022-07-05,BigScience Language Open-science Open-access Multilingual (BLOOM) Language Model,7070000000,350000000000,14.72,wikitext-2",
  "bloom-3b-wt2,BLOOM-3B,2022-07-05,BigScience Language Open-science Open-access Multilingual (BLOOM) Language Model,3000000000,350000000000,17.57,wikitext-2",
  "bloom-1-7b-wt2,BLOOM-1.7B,2022-07-05,BigScience Language Open-science Open-access Multilingual (BLOOM) Language Model,1720000000,350000000000,20.17,wikitext-2",
  "alstm-depth-2-recurrentpolicy-ptb,aLSTM(depth-2)+RecurrentPolicy (PTB),2018-05-22,Breaking the Activation Function Bottleneck through Adaptive Parameterization,24000000,929000,55.3,penn-treebank",
  "alstm-depth-2-recurrentpolicy-wt2,aLSTM(depth-2)+RecurrentPolicy (WT2),2018-05-22,Breaking the Activation Function Bottleneck through Adaptive Parameterization,32000000,2080000,64.5,wikitext-2",
  "awd-lstm-mos-dynamic-evaluation-wt2-2017-wt2,\"AWD-LSTM-MoS + dynamic evaluation (WT2, 2017)\",2017-11-10,Breaking the Softmax Bottleneck: A High-Rank RNN Language Model,35000000,2080000,40.68,wikitext-2",
  "awd-lstm-mos-dynamic-evaluation-ptb-2017-ptb,\"AWD-LSTM-MoS + dynamic evaluation (PTB, 2017)\",2017-11-10,Breaking the Softmax Bottleneck: A High-Rank RNN Language Model,22000000,929000,47.69,penn-treebank",
  "coda-wt103,CODA,2021-05-31,Cascaded Head-colliding Attention,247000000,103000000,18.48,wikitext-103",
  "rnn-char3-ms-vec-wt103,RNN + char3-MS-vec,2019-07-16,Character n-Gram Embeddings to Improve RNN Language Models,175000000,103000000,31.81,wikitext-103",
  "rnn-char2-ms-vec-wt103,RNN + char2-MS-vec,2019-07-15,Character n-Gram Embeddings to Improve RNN Language Models,158000000,103000000,31.92,wikitext-103",
  "rnn-baseline-wt103,RNN Baseline,2019-07-14,Character n-Gram Embeddings to Improve RNN Language Models,153000000,103000000,32.19,wikitext-103",
  "lstm-char-large-ptb,LSTM-Char-Large,2015-08-26,Character-Aware Neural Language Models,19000000,929000,78.9,penn-treebank",
  "mogrifier-rlstm-wt2,Mogrifier RLSTM (WT2),2022-11-03,Circling Back to Recurrent Models of Language,35000000,2080000,38,wikitext-2",
  "mogrifier-rlstm-ptb,Mogrifier RLSTM (PTB),2022-11-03,Circling Back to Recurrent Models of Language,24000000,929000,42.9,penn-treebank",
  "transformer-gfm-wt103,Transformer + GFM,2022-12-01,\"Compressing Transformers: Features Are Low-Rank, but Weights Are Not\",185000000,103000000,20.05,wikitext-103",
  "rnn-lda-kn5-cache-ptb,RNN+LDA+KN5+cache,2012-12-01,Context dependent recurrent neural network language model,9000000,929000,92,penn-treebank",
  "rnn-lda-ptb,RNN+LDA,2012-12-01,Context dependent recurrent neural network language model,7000000,929000,113.7,penn-treebank",
  "rnn-ptb,RNN,2012-12-01,Context dependent recurrent neural network language model,6000000,929000,124.7,penn-treebank",
  "ct-mos-dynamiceval-wt2,CT-MoS + DynamicEval (WT2),2020-12-25,Contextual Temperature for Language Modeling,45000000,2080000,40.96,wikitext-2",
  "ct-mos-dynamiceval-ptb,CT-MoS + DynamicEval (PTB),2020-12-25,Contextual Temperature for Language Modeling,24000000,929000,47.42,penn-treebank",
  "ct-mos-ptb,CT-MoS (PTB),2020-12-25,Contextual Temperature for Language Modeling,24000000,929000,54.69,penn-treebank",
  "rnnlm-dynamic-kl-regularization-ptb,RNNLM + Dynamic KL Regularization,2018-01-01,Controlling Global Statistics in Recurrent Neural Network Text Generation,27700000,929000,77.8,penn-treebank",
  "rnnlm-dynamic-kl-regularization-wt2,RNNLM + Dynamic KL Regularization (WT2),2018-01-01,Controlling Global Statistics in Recurrent Neural Network Text Generation,87600000,2080000,86.8,wikitext-2",
  "gpt2-corelm-fine-tuning-wt103,GPT2+CoreLM+Fine-Tuning,2021-11-04,CoreLM: Coreference-aware Language Model Fine-Tuning,132000000,4000000,29.51,wikitext-103",
  "gpt2-corelm-fine-tuning-wt2,GPT2+CoreLM+Fine-Tuning,2021-11-04,CoreLM: Coreference-aware Language Model Fine-Tuning,132000000,4000000,29.51,wikitext-2",
  "gpt-2-1-5b-curriculum-learning-45k-wt103,\"GPT-2 (1.5B, Curriculum Learning 45K)\",2021-08-13,Curriculum Learning: A Regularization Method for Efficient and Stable Billion-Scale GPT Model Pre-Training,1500000000,157000000000,13.72,wikitext-103",
  "transformer-xl-define-141m-wt103,Transformer-XL DeFINE (141M),2019-11-27,DeFINE: DEep Factorized INput Token Embeddings for Neural Sequence Modeling,141000000,103000000,24.17,wikitext-103",
  "transformer-xl-define-107m-wt103,Transformer-XL DeFINE (107M),2019-11-27,DeFINE: DEep Factorized INput Token Embeddings for Neural Sequence Modeling,107000000,103000000,25.72,wikitext-103",
  "adaptive-lstm-define-wt103,Adaptive LSTM + DeFINE,2019-11-27,DeFINE: DEep Factorized INput Token Embeddings for Neural Sequence Modeling,48700000,103000000,35.94,wikitext-103",
  "delight-wt103,DeLight,2020-08-03,DeLighT: Deep and Light-weight Transformer,99000000,103000000,24.14,wikitext-103",
  "deq-transformer-medium-adaptive-embedding-wt103,\"DEQ-Transformer (Medium, Adaptive Embedding)\",2019-09-03,Deep Equilibrium Models,110000000,103000000,23.2,wikitext-103",
  "deq-trellisnet-ptb,DEQ-TrellisNet,2019-09-03,Deep Equilibrium Models,110000000,103000000,57.1,penn-treebank",
  "dense-indrnn-dynamic-eval-ptb,dense-IndRNN+dynamic eval,2019-10-11,Deep Independently Recurrent Neural Network (IndRNN),44100000,929000,49.95,penn-treebank",
  "awd-lstm-drill-dynamic-evaluation-wt2,AWD-LSTM-DRILL + dynamic evaluation\u2020 (WT2),2019-05-14,Deep Residual Output Layers for Neural Language Generation,34000000,2080000,42,wikitext-2",
  "awd-lstm-drill-dynamic-evaluation-ptb,AWD-LSTM-DRILL + dynamic evaluation\u2020 (PTB),2019-05-14,Deep Residual Output Layers for Neural Language Generation,24000000,929000,49.4,penn-treebank",
  "diffq-transformer-16l-wt103,DiffQ Transformer (16L),2021-04-20,Differentiable Model Compression via Pseudo Quantization Noise,257000000,103000000,18.1,wikitext-103",
  "awd-lstm-doc-fin-23m-ptb,AWD-LSTM-DOC (fin) (23M),2018-08-30,Direct Output Connection for a High-Rank Language Model,23000000,2080000,52.38,penn-treebank",
  "awd-lstm-doc-fin-37m-wt2,AWD-LSTM-DOC (fin) (37M),2018-08-30,Direct Output Connection for a High-Rank Language Model,37000000,2080000,58.03,wikitext-2",
  "4-gram-8-denn-ptb,4-gram + 8 DENN,2014-12-22,Diverse Embedding Neural Network Language Models,16100000,929000,109.32,penn-treebank",
  "awd-lstm-dynamic-eval-wt2,AWD-LSTM + dynamic eval (WT2),2017-09-21,Dynamic Evaluation of Neural Sequence Models,33000000,2080000,44.3,wikitext-2",
  "awd-lstm-dynamic-eval-ptb,AWD-LSTM + dynamic eval (PTB),2017-09-21,Dynamic Evaluation of Neural Sequence Models,24000000,929000,51.1,penn-treebank",
  "lstm-dynamic-eval-wt2,LSTM + dynamic eval,2017-09-21,Dynamic Evaluation of Neural Sequence Models,50000000,929000,59.8,wikitext-2",
  "transformer-xl-rms-dynamic-eval-wt103,Transformer-XL + RMS dynamic eval,2019-04-17,Dynamic Evaluation of Transformer Language Models,257000000,206000000,16.4,wikitext-103",
  "ernie-doc-247m-wt103,ERNIE-Doc (247M),2020-12-31,ERNIE-Doc: A Retrospective Long-Document Modeling Transformer,247000000,103000000,16.8,wikitext-103",
  "ernie-doc-151m-wt103,ERNIE-Doc (151M),2020-12-31,ERNIE-Doc: A Retrospective Long-Document Modeling Transformer,151000000,103000000,21,wikitext-103",
  "ei-rehn-1200d-ptb,EI-REHN-1200D,2017-08-14,Early Improving Recurrent Elastic Highway Network,12000000,929000,66.2,penn-treebank",
  "ei-rehn-1000d-ptb,EI-REHN-1000D,2017-08-14,Early Improving Recurrent Elastic Highway Network,19000000,929000,68.7,penn-treebank",
  "routing-transformer-wt103,Routing Transformer,2020-03-12,Efficient Content-Based Sparse Attention with Routing Transformers,79500000,103000000,15.8,wikitext-103",
  "local-transformer-wt103,Local Transformer,2020-03-12,Efficient Content-Based Sparse Attention with Routing Transformers,28900000000,103000000,19.8,wikitext-103",
  "s4-wt103,S4,2021-10-31,Efficiently Modeling Long Sequences with Structured State Spaces,249000000,103000000,20.95,wikitext-103",
  "onlstm-syd-ptb,ONLSTM-SYD,2020-05-12,Exploiting Syntactic Structure for Better Language Modeling: A Syntactic Distance Approach,25000000,929000,55.7,penn-treebank",
  "fnetar-medium-wt103,FNetAR Medium,2021-07-22,FNetAR: Mixing Tokens with Autoregressive Fourier Transforms,34300000,103000000,25.81,wikitext-103",
  "awd-lstm-mos-dynamic-evaluation-wt2-2018-wt2,\"AWD-LSTM-MoS + dynamic evaluation (WT2, 2018)\",2018-09-18,FRAGE: Frequency-Agnostic Word Representation,35000000,2080000,39.14,wikitext-2",
  "awd-lstm-mos-dynamic-evaluation-ptb-2018-ptb,\"AWD-LSTM-MoS + dynamic evaluation (PTB, 2018)\",2018-09-18,FRAGE: Frequency-Agnostic Word Representation,24000000,929000,46.54,penn-treebank",
  "lstm-hebbian-cache-mbpa-wt103,\"LSTM (Hebbian, Cache, MbPA)\",2018-03-27,Fast Parametric Learning with Activation Memorization,45200000,103000000,29.2,wikitext-103",
  "decaying-fast-weights-transformer-wt103,Decaying Fast Weights Transformer,2022-10-09,Fine-Tuning Pre-trained Transformers into Decaying Fast Weights,242000000,206000000,20.5,wikitext-103",
  "fine-tuned-awd-lstm-doc-fin-ptb,Fine-tuned-AWD-LSTM-DOC(fin),2018-11-12,Fine-tuning of Language Models with Discriminator,23000000,929000,52.12,penn-treebank",
  "fraternal-dropout-awd-lstm-3-layer-ptb,Fraternal dropout + AWD-LSTM 3-layer (PTB),2017-10-31,Fraternal Dropout,24000000,929000,56.8,penn-treebank",
  "fraternal-dropout-awd-lstm-3-layer-wt2,Fraternal dropout + AWD-LSTM 3-layer (WT2),2017-10-31,Fraternal Dropout,34000000,2080000,64.1,wikitext-2",
  "glm-10b-bidirectional-wt103,GLM-10B-bidirectional,2021-03-18,GLM: General Language Model Pretraining with Autoregressive Blank Infilling,10000000000,632000000000,11.33,wikitext-103",
  "glm-10b-unidirectional-wt103,GLM-10B-unidirectional,2021-03-18,GLM: General Language Model Pretraining with Autoregressive Blank Infilling,10000000000,632000000000,12.22,wikitext-103",
  "base-lm-gnn-knn-wt103,base LM+GNN+kNN,2021-10-17,GNN-LM: Language Modeling based on Global Contexts via GNN,274000000,206000000,16.8,wikitext-103",
  "gpt-neo-2-7b-finetuned-wt2,GPT-Neo-2.7B (finetuned),2021-03-21,GPT-Neo: Large Scale Autoregressive Language Modeling with Mesh-Tensorflow,2700000000,400000000000,10.78,wikitext-2",
  "gpt-neo-1-3b-finetuned-wt2,GPT-Neo-1.3B (finetuned),2021-03-21,GPT-Neo: Large Scale Autoregressive Language Modeling with Mesh-Tensorflow,2700000000,400000000000,12.09,wikitext-2",
  "gpt-neo-2-7b-finetuned-on-ptb,GPT-Neo-2.7B (finetuned on PTB),2021-03-21,GPT-Neo: Large Scale Autoregressive Language Modeling with Mesh-Tensorflow,2700000000,400000000000,14.7,penn-treebank",
  "transformer-xl-adamgapaware-ga-wt103,Transformer-XL+AdamGapAware(GA),2019-09-24,Gap Aware Mitigation of Gradient Staleness,257000000,206000000,26.48,wikitext-103",
  "rnn-weight-noise-dynamic-eval-ptb,RNN+weight noise+dynamic eval,2013-08-04,Generating Sequences With Recurrent Neural Networks,54000000,929000,117,penn-treebank",
  "delta-rnn-full-context-wt103,Delta RNN (+ full context),2021-06-11,Going Beyond Linear Transformers with Recurrent Fast Weight Programmers,44600000,103000000,32.8,wikitext-103",
  "gl-lwgc-awd-mos-lstm-dynamic-evaluation-wt2,GL-LWGC-AWD-MoS-LSTM + dynamic evaluation (WT2),2017-08-29,Gradual Learning of Recurrent Neural Networks,38000000,2080000,40.46,wikitext-2",
  "gl-lwgc-awd-mos-lstm-dynamic-evaluation-ptb,GL-LWGC-AWD-MoS-LSTM + dynamic evaluation (PTB),2017-08-29,Gradual Learning of Recurrent Neural Networks,26000000,929000,46.34,penn-treebank",
  "gated-hornn-3rd-order-ptb,Gated HORNN (3rd order),2016-04-30,Higher Order Recurrent Neural Networks,8970000,929000,100,penn-treebank",
  "dot-s-rnn-ptb,DOT(S)-RNN,2013-12-20,How to Construct Deep Recurrent Neural Networks,6160000,929000,107.5,penn-treebank",
  "hybrid-h3-2-7b-wt103,Hybrid H3-2.7B,2022-12-28,Hungry Hungry Hippos: Towards Language Modeling with State Space Models,2700000000,103000000,10.6,wikitext-103",
  "hybrid-h3-1-3b-wt103,Hybrid H3-1.3B,2022-12-28,Hungry Hungry Hippos: Towards Language Modeling with State Space Models,1300000000,103000000,12.5,wikitext-103",
  "hybrid-h3-355m-wt103,Hybrid H3-355M,2022-12-28,Hungry Hungry Hippos: Towards Language Modeling with State Space Models,355000000,103000000,16.9,wikitext-103",
  "gpt-2-fine-tuned-with-hydra-wt2,GPT-2 (fine-tuned with HYDRA),2021-10-16,Hydra: A System for Large Multi-Model Deep Learning,1540000000,2080000,15.17,wikitext-2",
  "hyena-3-slim-wt103,Hyena-3-slim,2023-02-21,Hyena Hierarchy: Towards Larger Convolutional Language Models,125000000,103000000,18.5,wikitext-103",
  "awd-lstm-mos-pdr-dynamic-evaluation-wt2,AWD-LSTM-MoS+PDR + dynamic evaluation (WT2),2018-08-14,Improved Language Modeling by Decoding the Past,35000000,2050000,40.3,wikitext-2",
  "awd-lstm-mos-pdr-dynamic-evaluation-ptb,AWD-LSTM-MoS+PDR + dynamic evaluation (PTB),2018-08-14,Improved Language Modeling by Decoding the Past,22000000,888000,47.3,penn-treebank",
  "4-layer-densely-connected-lstm-ptb,4 layer Densely Connected LSTM,2017-07-19,Improving Language Modeling using Densely Connected Recurrent Neural Networks,14000000,929000,76.8,penn-treebank",
  "densely-connected-lstm-var-dropout-ptb,Densely Connected LSTM + Var. Dropout,2017-07-19,Improving Language Modeling using Densely Connected Recurrent Neural Networks,23000000,929000,78.3,penn-treebank",
  "transformerxl-spectrum-control-wt103,TransformerXL + spectrum control,2020-03-11,Improving Neural Language Generation with Spectrum Control,151000000,103000000,23.2,wikitext-103",
  "advsoft-4-layer-qrnn-dynamic-evaluation-wt103,AdvSoft + 4 layer QRNN + dynamic evaluation,2019-06-10,Improving Neural Language Modeling via Adversarial Training,26000000,103000000,28,wikitext-103",
  "4-layer-qrnn-dynamic-evaluation-wt103,4 layer QRNN + dynamic evaluation,2019-06-10,Improving Neural Language Modeling via Adversarial Training,26000000,103000000,31.6,wikitext-103",
  "awd-lstm-mos-partial-shuffled-wt2,AWD-LSTM + MoS + Partial Shuffled,2019-06-10,Improving Neural Language Modeling via Adversarial Training,35000000,2080000,38.07,wikitext-2",
  "transformer-xl-large-phrase-induction-wt103,Transformer-XL Large + Phrase Induction,2019-06-04,\"Improving Neural Language Models by Segmenting, Attending, and Predicting the Future\",257000000,206000000,17.4,wikitext-103",
  "awd-lstm-phrase-induction-finetuning-ptb,AWD-LSTM + Phrase Induction + finetuning,2019-06-04,\"Improving Neural Language Models by Segmenting, Attending, and Predicting the Future\",24000000,929000,55.7,penn-treebank",
  "neural-cache-model-size-2000-300m-wt103,Neural cache model (size=2000) (300M),2016-12-13,Improving Neural Language Models with a Continuous Cache,300000000,103000000,40.8,wikitext-103",
  "lstm-wt103,LSTM (WT103),2016-12-13,Improving Neural Language Models with a Continuous Cache,11000000,103000000,48.7,wikitext-103",
  "lstm-ptb,LSTM (PTB),2016-12-13,Improving Neural Language Models with a Continuous Cache,32800000,929000,82.3,penn-treebank",
  "lstm-medium-sememe-cell-wt2,LSTM(medium)+Sememe+cell,2019-10-20,Improving Sequence Modeling Ability of Recurrent Neural Networks via Sememes,10000000,2080000,89.16,wikitext-2",
  "sandwich-transformer-wt103,Sandwich Transformer,2019-11-10,Improving Transformer Models by Reordering their Sublayers,209000000,700000000,17.84,wikitext-103",
  "stack-rnn-ptb,Stack RNN,2015-03-03,Inferring Algorithmic Patterns with Stack-Augmented Recurrent Nets,2010000,929000,118,penn-treebank",
  "lstm-neuralcache-wt2,LSTM+NeuralCache,2018-09-24,Information-Weighted Neural Cache Language Models for ASR,2100000,2080000,66.2,wikitext-2",
  "awd-lstm-wt-cache-iog-wt2,AWD-LSTM+WT+Cache+IOG (WT2),2017-09-26,Input-to-Output Gate to Improve RNN Language Models,53000000,2080000,51.7,wikitext-2",
  "awd-lstm-wt-cache-iog-ptb,AWD-LSTM+WT+Cache+IOG (PTB),2017-09-26,Input-to-Output Gate to Improve RNN Language Models,30000000,929000,53,penn-treebank",
  "mpt-7b-wt2,MPT-7B,2023-05-05,\"Introducing MPT-7B: A New Standard for Open-Source, Commercially Usable LLMs\",7000000000,1000000000000,9.96,wikitext-2",
  "lstm-3-layer-gadam-ptb,LSTM-3-layer+Gadam,2020-03-02,Iterative Averaging in the Quest for Best Test Error,24000000,929000,58.77,penn-treebank",
  "llama-65b-wt2,LLaMA-65B,2023-02-27,LLaMA: Open and Efficient Foundation Language Models,65200000000,1400000000000,4.96,wikitext-2",
  "llama-33b-wt2,LLaMA-33B,2023-02-27,LLaMA: Open and Efficient Foundation Language Models,33000000000,1400000000000,6.9,wikitext-2",
  "llama-33b-lora-finetuned-ptb,LLaMA-33B (LoRA finetuned),2023-05-23,LLaMA: Open and Efficient Foundation Language Models,33000000000,1400000000000,7.68,penn-treebank",
  "lstm-300units-ptb,LSTM-300units,2012-09-01,LSTM Neural Networks for Language Modeling,12000000,929000,114.5,penn-treebank",
  "lamemo-wt103,LaMemo,2022-04-15,LaMemo: Language Modeling with Look-Ahead Memory,151000000,103000000,23.77,wikitext-103",
  "gpt-2-1542m-wt103,GPT-2 (1542M),2019-02-14,Language Models are Unsupervised Multitask Learners,1500000000,4000000000,17.48,wikitext-103",
  "gpt-2-1542m-wt2,GPT-2 (1542M),2019-02-14,Language Models are Unsupervised Multitask Learners,1500000000,4000000000,17.48,wikitext-2",
  "gpt-2-1542m-ptb,GPT-2 (1542M),2019-02-14,Language Models are Unsupervised Multitask Learners,1500000000,4000000000,17.48,penn-treebank",
  "spn-4-ptb,SPN-4,2014-01-01,Language modeling with sum-product networks,5000000,1010000,100,penn-treebank",
  "awd-fwm-ptb,AWD-FWM (PTB),2020-11-16,Learning Associative Inference Using Fast Weight Memory,24000000,929000,54.48,penn-treebank",
  "awd-fwm-wt2,AWD-FWM (WT2),2020-11-16,Learning Associative Inference Using Fast Weight Memory,37000000,2080000,61.65,wikitext-2",
  "ditto-wt103,DITTO,2022-06-06,Learning to Break the Loop: Analyzing and Mitigating Repetitions for Neural Text Generation,750000000,103000000,24.33,wikitext-103",
  "linear-transformer-large-wt103,Linear Transformer (large),2021-02-22,Linear Transformers Are Secretly Fast Weight Programmers,90000000,103000000,31.5,wikitext-103",
  "linear-transformer-small-wt103,Linear Transformer (small),2021-02-22,Linear Transformers Are Secretly Fast Weight Programmers,40000000,103000000,35.5,wikitext-103",
  "memsizer-wt103,MemSizer,2022-03-23,Linearizing Transformer with Key-Value Memory,357000000,103000000,20.8,wikitext-103",
  "brsm-cache-ptb,bRSM + cache,2019-12-02,Long Distance Relationships without Time Travel: Boosting the Performance of a Sparse Predictive Autoencoder in Sequence Modeling,2550000,929000,103.5,penn-treebank",
  "d-lsrc-200-kn5-ptb,D-LSRC(200)+KN5,2017-08-22,Long-Short Range Context Neural Networks for Language Modeling,7160000,929000,92,penn-treebank",
  "d-lsrc-100-kn5-ptb,D-LSRC(100)+KN5,2017-08-22,Long-Short Range Context Neural Networks for Language Modeling,5970000,929000,93,penn-treebank",
  "lstm-adam-lookahead-ptb,LSTM+Adam+Lookahead,2019-07-19,\"Lookahead Optimizer: k steps forward, 1 step back\",7190000,929000,57.72,penn-treebank",
  "megatron-lm-8-3b-wt103,Megatron-LM (8.3B),2019-09-17,Megatron-LM: Training Multi-Billion Parameter Language Models Using Model Parallelism,8300000000,46400000000,10.81,wikitext-103",
  "megatron-lm-2-5b-wt103,Megatron-LM (2.5B),2019-09-17,Megatron-LM: Training Multi-Billion Parameter Language Models Using Model Parallelism,2500000000,46400000000,12.76,wikitext-103",
  "megatron-lm-355m-wt103,Megatron-LM (355M),2019-09-17,Megatron-LM: Training Multi-Billion Parameter Language Models Using Model Parallelism,355000000,46400000000,19.31,wikitext-103",
  "multipop-adaptive-continuous-stack-ptb,Multipop Adaptive Continuous Stack (PTB),2018-02-15,Memory Architectures in Recurrent Neural Network Language Models,11000000,929000,63.5,penn-treebank",
  "multipop-adaptive-continuous-stack-wt2,Multipop Adaptive Continuous Stack (WT2),2018-02-15,Memory Architectures in Recurrent Neural Network Language Models,26000000,2080000,72.4,wikitext-2",
  "transformerxl-fwl-wt103,TransformerXL + FWL,2022-12-05,Meta-Learning Fast Weight Language Models,257000000,206000000,16.6,wikitext-103",
  "mogrifier-d2-mos2-mc-dynamic-eval-wt2,\"Mogrifier (d2, MoS2, MC) + dynamic eval\",2019-09-04,Mogrifier LSTM,35000000,2080000,38.6,wikitext-2",
  "mogrifier-d2-mc-dynamic-eval-ptb,\"Mogrifier (d2, MC) + dynamic eval\",2019-09-04,Mogrifier LSTM,24000000,923000,44.8,penn-treebank",
  "monarch-gpt-2-medium-wt103,Monarch-GPT-2-Medium,2022-04-01,Monarch: Expressive Structured Matrices for Efficient and Accurate Training,165000000,4000000000,20.3,wikitext-103",
  "monarch-gpt-2-small-wt103,Monarch-GPT-2-Small,2022-04-01,Monarch: Expressive Structured Matrices for Efficient and Accurate Training,72000000,4000000000,20.7,wikitext-103",
  "multi-cell-lstm-ptb,Multi-cell LSTM,2018-11-15,Multi-cell LSTM Based Neural Language Model,7200000,929000,77.12,penn-treebank",
  "byte-mlstm-emb-wn-vd-wt2,Byte-mLSTM+emb+WN+VD,2016-09-26,Multiplicative LSTM for sequence modelling,46000000,2080000,88.8,wikitext-2",
  "adp-fairseq-ngramres-wt103,ADP-FAIRSEQ+NGRAMRES,2022-10-26,N-gram Is Back: Residual Learning of Neural Text Generation with n-gram Language Model,247000000,204000000,18.2,wikitext-103",
  "adp-fairseq-wt103,ADP-FAIRSEQ,2022-10-26,N-gram Is Back: Residual Learning of Neural Text Generation with n-gram Language Model,247000000,103000000,18.9,wikitext-103",
  "l-ul-seq-wt103,L_UL-seq,2019-08-12,Neural Text Generation with Unlikelihood Training,247000000,103000000,25.42,wikitext-103",
  "awd-lstm-mos-noisin-dynamic-evaluation-ptb,AWD-LSTM-MoS+Noisin+dynamic evaluation,2018-05-03,Noisin: Unbiased Regularization for Recurrent Neural Networks,22000000,929000,47.6,penn-treebank",
  "dropout-lstm-noise-bernoulli-ptb,Dropout-LSTM+Noise(Bernoulli) (PTB),2018-05-03,Noisin: Unbiased Regularization for Recurrent Neural Networks,51000000,929000,66.1,penn-treebank",
  "dropout-lstm-noise-bernoulli-wt2,Dropout-LSTM+Noise(Bernoulli) (WT2),2018-05-03,Noisin: Unbiased Regularization for Recurrent Neural Networks,51000000,2080000,76.8,wikitext-2",
  "opt-175b-wt2,OPT-175B,2022-06-21,OPT: Open Pre-trained Transformer Language Models,175000000000,180000000000,8.35,wikitext-2",
  "opt-2-7b-finetuned-on-wt2,OPT-2.7B (finetuned on WT2),2022-06-21,OPT: Open Pre-trained Transformer Language Models,2700000000,180000000000,10.27,wikitext-2",
  "opt-30b-wt2,OPT-30B,2022-06-21,OPT: Open Pre-trained Transformer Language Models,30000000000,180000000000,10.67,wikitext-2",
  "b2t-connection-16l-wt103,B2T connection (16L),2022-06-01,On Layer Normalizations and Residual Connections in Transformers,247000000,103000000,19.2,wikitext-103",
  "awd-lstm-wt2,AWD-LSTM,2017-07-18,On the State of the Art of Evaluation in Neural Language Models,33000000,2080000,65.8,wikitext-2",
  "doc-finetune-partial-shuffle-ptb,DOC + Finetune\u2217 + Partial Shuffle (PTB),2019-03-11,Partially Shuffling the Training Data to Improve Language Models,37000000,929000,52,penn-treebank",
  "doc-finetune-partial-shuffle-wt2,DOC + Finetune\u2217 + Partial Shuffle (WT2),2019-03-11,Partially Shuffling the Training Data to Improve Language Models,67300000,2080000,57.85,wikitext-2",
  "permuteformer-wt103,PermuteFormer,2021-09-06,PermuteFormer: Efficient Relative Position Encoding for Long Sequences,33000000,103000000,32.49,wikitext-103",
  "gpt-2-medium-pixelfly-wt103,GPT-2-Medium+Pixelfly,2021-11-30,Pixelated Butterfly: Simple and Efficient Sparse training for Neural Network Models,203000000,103000000,21,wikitext-103",
  "gpt-2-small-pixelfly-wt103,GPT-2-Small+Pixelfly,2021-11-30,Pixelated Butterfly: Simple and Efficient Sparse training for Neural Network Models,68000000,103000000,22.5,wikitext-103",
  "pointer-sentinel-lstm-medium-ptb,Pointer Sentinel-LSTM (medium),2016-09-26,Pointer Sentinel Mixture Models,21000000,929000,70.9,penn-treebank",
  "zoneout-variational-lstm-ptb,Zoneout + Variational LSTM (PTB),2016-09-26,Pointer Sentinel Mixture Models,21000000,929000,80.6,penn-treebank",
  "pointer-sentinel-lstm-wt2,Pointer Sentinel-LSTM,2016-09-26,Pointer Sentinel Mixture Models,20000000,2080000,80.8,wikitext-2",
  "tensor-transformer-1core-pn-wt103,Tensor-Transformer(1core)+PN (WT103),2020-03-17,PowerNorm: Rethinking Batch Normalization in Transformers,85300000,103000000,17.9,wikitext-103",
  "tensor-transformer-1core-pn-ptb,Tensor-Transformer(1core)+PN (PTB),2020-03-17,PowerNorm: Rethinking Batch Normalization in Transformers,12000000,929000,47.6,penn-treebank",
  "2-layer-skip-lstm-dropout-tuning-ptb,2-layer skip-LSTM + dropout tuning (PTB),2018-05-23,Pushing the bounds of dropout,5400000,929000,55.3,penn-treebank",
  "2-layer-skip-lstm-dropout-tuning-wt2,2-layer skip-LSTM + dropout tuning (WT2),2018-05-23,Pushing the bounds of dropout,5400000,2080000,63.7,wikitext-2",
  "pythia-12b-wt2,Pythia-12b,2023-04-03,Pythia: A Suite for Analyzing Large Language Models Across Training and Scaling,12000000000,300000000000,10.54,wikitext-2",
  "pythia-6-9b-wt2,Pythia-6.9b,2023-04-03,Pythia: A Suite for Analyzing Large Language Models Across Training and Scaling,6900000000,300000000000,11.41,wikitext-2",
  "pythia-2-8b-wt2,Pythia-2.8b,2023-04-03,Pythia: A Suite for Analyzing Large Language Models Across Training and Scaling,2800000000,300000000000,12.69,wikitext-2",
  "adaptive-input-transformer-rd-wt103,Adaptive Input Transformer + RD,2021-06-28,R-Drop: Regularized Dropout for Neural Networks,247000000,103000000,18.07,wikitext-103",
  "r-transformer-ptb,R-Transformer,2019-07-12,R-Transformer: Recurrent Neural Network Enhanced Transformer,15800000,888000,84.38,penn-treebank",
  "rfa-gate-gaussian-stateful-big-wt103,RFA-GATE-Gaussian-Stateful Big,2021-03-03,Random Feature Attention,242000000,103000000,23.5,wikitext-103",
  "gpt-2-active-sgd-wt2,GPT-2+Active-SGD,2023-01-24,Read the Signs Towards Invariance to Gradient Descent\u2019s Hyperparameter Initialization,124000000,2080000,20.59,wikitext-2",
  "hso-wt103,HSO,2021-12-16,Reconsidering the Past: Optimizing Hidden States in Language Models,345000000,4100000000,20.3,wikitext-103",
  "variational-rhn-wt-ptb,Variational RHN + WT,2016-07-12,Recurrent Highway Networks,23000000,929000,65.4,penn-treebank",
  "vd-rhn-ptb,VD-RHN,2016-07-12,Recurrent Highway Networks,32000000,929000,68.5,penn-treebank",
  "transformer-xl-rmt-wt103,Transformer-XL + RMT,2022-07-14,Recurrent Memory Transformer,247000000,206000000,23.99,wikitext-103",
  "large-regularized-lstm-ptb,Large regularized LSTM,2014-09-08,Recurrent Neural Network Regularization,66000000,929000,78.4,penn-treebank",
  "awd-lstm-3-layer-lstm-tied-continuous-cache-pointer-wt2,AWD-LSTM - 3-layer LSTM (tied) + continuous cache pointer (WT2),2017-08-07,Regularizing and Optimizing LSTM Language Models,33000000,2080000,52,wikitext-2",
  "awd-lstm-3-layer-lstm-tied-continuous-cache-pointer-ptb,AWD-LSTM - 3-layer LSTM (tied) + continuous cache pointer (PTB),2017-08-07,Regularizing and Optimizing LSTM Language Models,24000000,929000,52.8,penn-treebank",
  "transformer-c-wt103,Transformer-C,2021-04-08,Revisiting Simple Neural Probabilistic Language Models,148000000,103000000,25.1,wikitext-103",
  "qrnn-wt103,QRNN,2018-02-01,Scalable Language Modeling: WikiText-103 on a Single GPU in 12 hours,135000000,103000000,33,wikitext-103",
  "gopher-280b-wt103,Gopher (280B),2021-12-08,\"Scaling Language Models: Methods, Analysis & Insights from Training Gopher\",280000000000,300000000000,8.12,wikitext-103",
  "gopher-7-1b-wt103,Gopher (7.1B),2021-12-08,\"Scaling Language Models: Methods, Analysis & Insights from Training Gopher\",7100000000,300000000000,10.81,wikitext-103",
  "segatron-xl-large-m-384-wt103,\"Segatron XL large, M=384\",2020-04-30,Segatron: Segment-Aware Transformer for Language Modeling and Understanding,257000000,103000000,17.1,wikitext-103",
  "segatron-xl-base-m-384-wt103,\"Segatron XL base, M=384\",2020-04-30,Segatron: Segment-Aware Transformer for Language Modeling and Understanding,151000000,103000000,22.5,wikitext-103",
  "selfish-rnn-on-lstm-ptb,Selfish-RNN (ON-LSTM),2021-01-22,Selfish Sparse RNN Training,11300000,929000,55.82,penn-treebank",
  "selfish-rnn-awd-lstm-mos-wt2,Selfish-RNN (AWD-LSTM-MoS),2021-01-22,Selfish Sparse RNN Training,15600000,2080000,63.05,wikitext-2",
  "selfish-rnn-snt-asgd-rhns-ptb,Selfish-RNN (SNT-ASGD)RHNs,2021-01-22,Selfish Sparse RNN Training,7600000,929000,64.03,penn-treebank",
  "word-independent-srnn-kn5-ptb,Word-Independent-SRNN+KN5,2017-03-23,Sequential Recurrent Neural Networks for Language Modeling,5320000,929000,94,penn-treebank",
  "shortformer-wt103,Shortformer,2020-12-31,Shortformer: Better Language Modeling using Shorter Inputs,24000000,103000000,18.15,wikitext-103",
  "sparse-wide-gpt-3-small-wt103,Sparse Wide GPT-3 Small,2023-03-21,Sparse Iso-FLOP Transformations for Maximizing Training Efficiency,1300000000,103000000,20.4,wikitext-103",
  "deq-transformer-post-ln-jacobian-regularisation-wt103,DEQ-Transformer (Post-LN) + Jacobian Regularisation,2021-06-28,Stabilizing Equilibrium Models by Jacobian Regularization,98000000,103000000,24.9,wikitext-103",
  "gcrn-m1-dropout-ptb,\"GCRN-M1, dropout\",2016-12-22,Structured Sequence Modeling with Graph Convolutional Recurrent Networks,42000000,929000,98.67,penn-treebank",
  "subformer-122m-wt103,Subformer (122M),2021-01-01,Subformer: Exploring Weight Sharing for Parameter Efficiency in Generative Transformers,122000000,103000000,19.9,wikitext-103",
  "subformer-96m-wt103,Subformer (96M),2021-01-01,Subformer: Exploring Weight Sharing for Parameter Efficiency in Generative Transformers,96000000,103000000,20.39,wikitext-103",
  "subformer-83m-wt103,Subformer (83M),2021-01-01,Subformer: Exploring Weight Sharing for Parameter Efficiency in Generative Transformers,83000000,103000000,20.88,wikitext-103",
  "gpt3-6-7b-rerun-of-original-wt103,GPT3-6.7B (rerun of original),2020-05-28,Tensor Programs V: Tuning Large Neural Networks via Zero-Shot Hyperparameter Transfer,6700000000,499000000000,9.13,wikitext-103",
  "talk-convolution-wt103,TaLK Convolution,2020-02-08,Time-aware Large Kernel Convolutions,240000000,103000000,23.3,wikitext-103",
  "integer-transformer-wt103,Integer Transformer,2020-09-17,Towards Fully 8-bit Integer Inference for the Transformer Model,59700000,103000000,18.16,wikitext-103",
  "integer-transformer-wt103-2,Integer Transformer,2020-09-17,Towards Fully 8-bit Integer Inference for the Transformer Model,247000000,103000000,30.79,wikitext-103",
  "alibi-l-3072-lvalid-3072-wt103,\"ALiBi (L=3072, Lvalid = 3072)\",2021-08-27,\"Train Short, Test Long: Attention with Linear Biases Enables Input Length Extrapolation\",1300000000,103000000,18.3,wikitext-103",
  "chinchilla-wt103,Chinchilla,2022-03-29,Training Compute-Optimal Large Language Models,70000000000,1400000000000,7.16,wikitext-103",
  "nopos-wt103,NoPos,2022-03-30,Transformer Language Models without Positional Encodings Still Learn Positional Information,1300000000,103000000,20.97,wikitext-103",
  "transformer-xl-large-wt103,Transformer-XL Large,2019-01-09,Transformer-XL: Attentive Language Models Beyond a Fixed-Length Context,257000000,103000000,18.3,wikitext-103",
  "transformer-xl-ptb,Transformer-XL-ptb,2019-01-09,Transformer-XL: Attentive Language Models Beyond a Fixed-Length Context,257000000,103000000,54.52,penn-treebank",
  "trellisnet-wt103,TrellisNet,2018-10-15,Trellis Networks for Sequence Modeling,180000000,103000000,29.19,wikitext-103",
  "trellisnet-mos-1-4x-larger-wt103,TrellisNet-MoS (1.4x larger),2018-10-15,Trellis Networks for Sequence Modeling,180000000,103000000,29.19,wikitext-103",
  "trellisnet-mos-1-4x-larger-ptb,TrellisNet-MoS (1.4x larger),2018-10-15,Trellis Networks for Sequence Modeling,180000000,103000000,29.19,penn-treebank",
  "turing-nlg-wt103,Turing-NLG,2020-02-13,Turing-NLG: A 17-billion-parameter language model by Microsoft,17000000000,46400000000,10.21,wikitext-103",
  "vd-lstm-real-large-ptb,VD-LSTM+REAL Large,2016-11-04,Tying Word Vectors and Word Classifiers: A Loss Framework for Language Modeling,51000000,929000,68.5,penn-treebank",
  "sru-large-wt103,SRU++ Large,2021-02-24,When Attention Meets Fast Recurrence: Training Language Models with Reduced Compute,234000000,103000000,17.1,wikitext-103",
  "sru-large-only-2-attention-layers-k-5-wt103,SRU++ Large only 2 attention layers (k=5),2021-02-24,When Attention Meets Fast Recurrence: Training Language Models with Reduced Compute,225000000,103000000,17.3,wikitext-103",
  "sru-base-wt103,SRU++ Base,2021-02-24,When Attention Meets Fast Recurrence: Training Language Models with Reduced Compute,108000000,103000000,18.3,wikitext-103",
  "gencnn-dyn-eval-ptb,genCNN + dyn eval,2015-03-17,genCNN: A Convolutional Architecture for Word Sequence Prediction,8000000,929000,106.3,penn-treebank",
  "rtop-k-distributed-setting-ptb,rTop-k(distributed setting),2020-05-21,rTop-k: A Statistical Estimation Approach to Distributed SGD,69000000,929000,82.49,penn-treebank"
), collapse = "\n")
rows <- read.csv(text = series_text, colClasses = "character", check.names = FALSE,
  na.strings = character(0))
series_rows <- nrow(rows)

# 6 * parameters * training_tokens; missing where a factor is.
cost_of <- function(rows) {
  factor_1 <- as.numeric(rows[["parameters"]])
  factor_2 <- as.numeric(rows[["training_tokens"]])
  6 * factor_1 * factor_2
}

# The population. First the rows with a date and a positive cost.
cost <- cost_of(rows)
rows <- rows[rows[["publication_date"]] != "" & !is.na(cost) & cost > 0 & is.finite(cost), ]
usable_rows <- nrow(rows)
# Rows with their performance.
rows <- rows[rows[["perplexity"]] != "", ]
population_rows <- nrow(rows)

day <- rows[["publication_date"]]
year <- 2000 + as.numeric(as.Date(day) - as.Date("2000-01-01")) / 365.25
performance <- as.numeric(rows[["perplexity"]])

# The places that are fitted, of those given, which may repeat.
chosen <- function(places) {
  places
}

everything <- seq_len(nrow(rows))
fitted_places <- chosen(everything)
n <- length(fitted_places)
span <- diff(range(year[fitted_places]))

# The smallest parameters, tokens and date of the fitted rows are the origins.
loss <- log(performance)[fitted_places]  # nats
calendar <- as.POSIXlt(rows[["publication_date"]], tz = "UTC")
authors_years <- calendar$year + 1900 + calendar$yday / 365
parameters <- as.numeric(rows[["parameters"]])
tokens <- as.numeric(rows[["training_tokens"]])
years <- authors_years - min(authors_years[fitted_places])
log_compute <- log(parameters * tokens / min((parameters * tokens)[fitted_places]))
ptb <- as.numeric(rows[["benchmark"]] == "penn-treebank")
wt2 <- as.numeric(rows[["benchmark"]] == "wikitext-2")
columns <- data.frame(ptb, wt2, years, log_compute)[fitted_places, , drop = FALSE]
delta <- 0.0025

# The exponentials of the law (Ho et al. 2024), and what is added to them, nats.
parts <- function(theta) with(c(as.list(theta), columns), list(
  first = exp(aC + aPTB * ptb + aWT2 * wt2 - aY * years - aK * log_compute),
  second = 0
))
predicted <- function(theta) Reduce(`+`, parts(theta))
objective <- function(theta) mean((loss - predicted(theta))^2) + delta * sum(abs(theta))
# Derivatives of the predicted loss, by each parameter.
derivatives <- function(theta) with(c(parts(theta), columns), cbind(
  first,
  ptb * first,
  wt2 * first,
  -years * first,
  -log_compute * first
))

# Doublings a year of what parameters and what tokens are worth: their sum is that of compute.
progress <- function(theta) with(as.list(theta), c(aY / aK, 0)) / log(2)

# The parameters of the page.
theta_page <- c(
  aC = 1.5329883607421493,
  aPTB = 0.07564411807291792,
  aWT2 = 0.06509430835706756,
  aY = 0.020660772052089573,
  aK = 0.02426668710148874
)
objective_there <- objective(theta_page)
slope_there <- -sum(progress(theta_page))

# The objective and its gradient for theta = up - down, both at least zero: without the kinks of |theta|.
up_less_down <- function(split) setNames(split[1:5] - split[-(1:5)], names(theta_page))
split_objective <- function(split) {
  value <- mean((predicted(up_less_down(split)) - loss)^2) + delta * sum(split)
  if (is.finite(value)) value else 1e10
}
split_gradient <- function(split) {
  theta <- up_less_down(split)
  smooth <- colMeans(2 * (predicted(theta) - loss) * derivatives(theta))
  smooth[!is.finite(smooth)] <- 0
  unname(c(smooth + delta, delta - smooth))
}
descend <- function(start) {
  split <- unname(c(pmax(start, 0), pmax(-start, 0)))
  for (again in 1:3) {  # its memory of the curvature starts anew where it stops
    split <- optim(split, split_objective, split_gradient, method = "L-BFGS-B", lower = 0,
      control = list(maxit = 5000, factr = 1, pgtol = 0, lmm = 30))$par
  }
  up_less_down(split)
}

# Where the descents start: zeros, and points drawn about them.
set.seed(1)
starts <- c(list(0 * theta_page), lapply(1:12, function(start) rnorm(length(theta_page), 0, 0.3)))
ends <- lapply(starts, descend)
theta <- ends[[which.min(vapply(ends, objective, 0))]]
if (objective(theta) > objective_there * (1 + 1e-8)) {
  cat("None of the starts leads as low as the page: its parameters are a last start.\n")
  theta <- descend(theta_page)
}
least <- objective(theta)
# Of what is worth twice as much half is needed: progress is a fall of compute, hence the minus sign.
slope <- -sum(progress(theta))
residual <- loss - predicted(theta)
r2 <- 1 - sum(residual^2) / sum((loss - mean(loss))^2)
residual_sd <- sqrt(sum(residual^2) / (n - 5))  # parameters
in_order <- residual[order(year[fitted_places])]
lag1 <- sum(in_order[-1] * in_order[-n]) / sum(residual^2)
# The compute that has the loss of the threshold.
level <- with(as.list(theta), {
  target <- log(20)
  log_compute_at_origin <- (aC - log(target)) / aK
  at_origin <- 6 * min((parameters * tokens)[fitted_places]) * exp(log_compute_at_origin)
  log2(at_origin) + slope * (max(year[fitted_places]) - min(authors_years[fitted_places]))
})

months <- 12 / abs(slope)
factor_a_year <- 2^abs(slope)
gain <- 2^(abs(slope) * span)

differing <- 0  # numbers that are not the page's
given <- 0  # numbers of the page that are not held against computed ones

unbounded <- function(value) is.na(value) && !is.nan(value)
show <- function(value) if (unbounded(value)) "unbounded" else sprintf("%.10g", value)
print_line <- function(label, computed, page, verdict) {
  cat(sprintf("%-42s%18s%18s  %s\n", label, computed, page, verdict))
}
near <- function(computed, page, tolerance) {
  if (unbounded(computed) || unbounded(page)) return(unbounded(computed) && unbounded(page))
  isTRUE(abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12)
}

# Holds a number against the page's, from which it may differ by a share of it.
check <- function(label, computed, page, tolerance) {
  good <- near(computed, page, tolerance)
  differing <<- differing + !good
  print_line(label, show(computed), show(page), if (good) "agrees" else "DIFFERS")
}

# A number that follows from given ones: that it is the page's says little more.
follows <- function(label, computed, page, tolerance) {
  good <- near(computed, page, tolerance)
  differing <<- differing + !good
  given <<- given + good
  print_line(label, show(computed), show(page), if (good) "follows from given" else "DIFFERS")
}

# The page's number, with a like one of our own beside it where there is one.
give <- function(label, page, own = NULL, verdict = "given") {
  given <<- given + 1
  print_line(label, if (is.null(own)) "-" else show(own), show(page), verdict)
}

# The ends of the interval are the page's, from 60 draws of its own generator, and are given. Each
# draw takes the lowest of many starts, so that draws enough to test the ends take minutes.
# The page's ends: what follows from them is given, too.
slope_low <- -1.6872937394060146
slope_high <- -0.8673075132355135

# Months are the inverse of the rate, so the ends swap; without bound where the rate reaches zero.
slow <- if (slope < 0) -slope_high else slope_low
fast <- if (slope < 0) -slope_low else slope_high
months_low <- if (fast > 0) 12 / fast else NA
months_high <- if (slow > 0) 12 / slow else NA
# The law 18: a factor of two every 18 months, in doublings a year. Less cost is better, so a law,
# too, falls: hence the minus sign.
law_1 <- -12 / 18
ratio_1 <- slope / law_1
ratio_1_low <- min(slope_low / law_1, slope_high / law_1)
ratio_1_high <- max(slope_low / law_1, slope_high / law_1)
law_gain_1 <- 2^(-law_1 * span)
share_1 <- law_1 / slope
# The law 24: a factor of two every 24 months, in doublings a year.
law_2 <- -12 / 24
ratio_2 <- slope / law_2
ratio_2_low <- min(slope_low / law_2, slope_high / law_2)
ratio_2_high <- max(slope_low / law_2, slope_high / law_2)
law_gain_2 <- 2^(-law_2 * span)
share_2 <- law_2 / slope

print_line("", "computed", "page", "")
check("rows of the series", series_rows, 231, 0)
check("  with a date and a cost", usable_rows, 231, 0)
check("  in the population", population_rows, 231, 0)
check("n, rows fitted", n, 231, 0)
check("span, years", span, 10.90212183436006, 1e-8)
check("slope, doublings a year", slope, -1.2283173741774696, 1e-4)
check("months to halve", months, 9.76946207248406, 1e-4)
check("factor a year", factor_a_year, 2.342935721188101, 2e-4)
check("gain over the span, of the trend", gain, 10744.164398476596, 2e-3)
check("line on 2023-05-23, log2 cost", level, 55.860011488289274, 1e-4)
check("R squared", r2, 0.9067488075218392, 1e-4)
check("residual SD", residual_sd, 0.2233278739666332, 1e-4)
check("lag-1 correlation of residuals", lag1, 0.20492530312832694, 1e-2)
give("slope, low end", -1.6872937394060146)
give("slope, high end", -0.8673075132355135)
follows("months, low end", months_low, 7.111980397808157, 1e-4)
follows("months, high end", months_high, 13.835923034073215, 2e-4)
give("months, median of the draws", 9.894589113981475)
check("speed against the law 18", ratio_1, 1.8424760612662043, 1e-4)
follows("  low end", ratio_1_low, 1.3009612698532702, 2e-4)
follows("  high end", ratio_1_high, 2.530940609109022, 1e-4)
check("  gain of the law", law_gain_1, 154.13826244947458, 8e-8)
check("  share of the trend", share_1, 0.5427478929157811, 1e-4)
give("  confidence that the trend is faster", 0.9918032786885246)
check("speed against the law 24", ratio_2, 2.456634748354939, 1e-4)
follows("  low end", ratio_2_low, 1.734615026471027, 2e-4)
follows("  high end", ratio_2_high, 3.374587478812029, 1e-4)
check("  gain of the law", law_gain_2, 43.74544555583866, 6e-8)
check("  share of the trend", share_2, 0.40706091968683583, 1e-4)
give("  confidence that the trend is faster", 0.9918032786885246)
check("objective where the solver ends", least, 0.05309242210777597, 1e-8)
check("objective at the page's parameters", objective_there, 0.05309242210777597, 1e-10)
check("slope at the page's parameters", slope_there, -1.2283173741774696, 1e-8)
cat(sprintf("%d differ; %d given, not computed or not compared\n", differing, given))
quit(status = if (differing > 0) 1 else 0)
