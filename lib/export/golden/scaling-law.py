#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# The one-pass compute to reach perplexity 20 on WikiText-103 halves every 8.7 months.
# 8.68 months, 95 % interval 3.69 to 16.60 - n 231 - Jun 2012 to May 2023 - R^2 0.9113
#
# Computes the numbers of this view again, without the code that the page runs, and compares them with
# those of the page. Ends with status 1 where one differs by more than its tolerance.
# View: https://example.org/explore?data=eeaad1ab14d1&engine=1
# Data: Ho, Besiroglu, Erdil, Owen, Rahman, Guo, Atkinson, Thompson, Sevilla (2024); Epoch AI, Data on
# AI Models. MIT License; Creative Commons Attribution 4.0. Version eeaad1ab14d1 of 2025-08-02.
# Written by Halvings, engine 1. Needs Python 3.9 or later with numpy and scipy.

import csv
import io
import sys
from datetime import date

import numpy as np
from scipy.optimize import minimize

ROWS = (
    "id,name,publication_date,perplexity,benchmark,parameters,training_tokens,architecture,vocabulary,epochs\n"
    "inf-former-sm-wt103,\u221e-former (SM),2021-09-01,16.61,wikitext-103,117000000,4260000000,transformer,,1\n"
    "lbl-ptb,LBL,2012-06-27,159.1,penn-treebank,2000000,929000,other,10000,45\n"
    "2nd-order-fofe-fnnlm-ptb,2nd order FOFE-FNNLM,2015-05-06,108,penn-treebank,6000000,929000,other,10000,\n"
    "tslm-mos-wt2,TSLM+MoS (WT2),2019-01-31,81,wikitext-2,9120000,2080000,other,33278,\n"
    "tslm-mos-ptb,TSLM+MoS (PTB),2019-01-31,83.6,penn-treebank,2630000,929000,other,10000,\n"
    "nmm-lstm-rnn-ptb,NMM(LSTM+RNN),2017-08-23,102,penn-treebank,5180000,929000,recurrent,10000,\n"
    "nmst-gpt-2-wt103,NMST+GPT-2,2022-10-03,20.69,wikitext-103,124000000,4100000000,transformer,260000,2.98\n"
    "tensorized-transformer-151m-wt103,Tensorized Transformer (151M),2019-06-24,18.8,wikitext-103,151000000,103000000,transformer,260000,30\n"
    "tensorized-transformer-core-2-wt103,Tensorized Transformer (core-2),2019-06-24,18.9,wikitext-103,85300000,103000000,transformer,260000,30\n"
    "tensorized-transformer-257m-wt103,Tensorized Transformer (257M),2019-06-24,21.2,wikitext-103,257000000,103000000,transformer,260000,30\n"
    "variational-untied-weights-mc-lstm-large-ptb,\"Variational (untied weights, MC) LSTM (Large)\",2015-12-16,73.4,penn-treebank,66000000,888000,recurrent,,16\n"
    "transformer-xl-wn-adamp-wt103,Transformer-XL+WN+AdamP,2020-06-15,22.77,wikitext-103,257000000,103000000,transformer,267735,\n"
    "transformer-xl-adamp-wt103,Transformer-XL+AdamP,2020-06-15,23.26,wikitext-103,257000000,206000000,transformer,267735,\n"
    "transformer-adaptive-input-embeddings-wt103,Transformer (Adaptive Input Embeddings),2018-09-28,18.7,wikitext-103,247000000,103000000,transformer,267735,180\n"
    "transformer-recurrent-windows-of-context-wt103,Transformer+Recurrent Windows of Context,2020-08-16,26.73,wikitext-103,124000000,4100000000,other,50257,2\n"
    "feedback-transformer-wt103,Feedback Transformer,2020-02-21,18.3,wikitext-103,126000000,103000000,transformer,,267.23\n"
    "rnn-sgd-clr-ptb,RNN (SGD+CLR) (PTB),2012-12-04,128.35,penn-treebank,2050000,929000,recurrent,10000,\n"
    "4-layer-qrnn-h-2500-wt103,4 layer QRNN (h=2500),2018-03-22,33,wikitext-103,26000000,103000000,other,260000,14\n"
    "lstm-2018-ptb,LSTM (2018),2018-03-04,78.93,penn-treebank,13000000,929000,recurrent,10000,\n"
    "search-proven-best-lstm-ptb,Search-Proven Best LSTM,2015-07-06,79.83,penn-treebank,20000000,929000,recurrent,10000,30\n"
    "all-attention-network-adaptive-span-wt103,All-attention network + adaptive span,2019-07-02,20.6,wikitext-103,133000000,103000000,transformer,260000,\n"
    "transformer-xl-autodropout-ptb,Transformer-XL + AutoDropout (PTB),2021-01-05,54.9,penn-treebank,24000000,929000,transformer,10000,\n"
    "transformer-xl-autodropout-wt2,Transformer-XL + AutoDropout (WT2),2021-01-05,59.9,wikitext-2,35000000,2080000,transformer,,\n"
    "awd-lstm-behaviorial-gating-ptb,AWD-LSTM+Behaviorial-Gating,2019-08-31,56.92,penn-treebank,27000000,929000,recurrent,,\n"
    "lstm-large-behaviorial-gating-ptb,LSTM-Large+Behaviorial-Gating,2019-08-31,75.8,penn-treebank,67000000,929000,recurrent,,\n"
    "lstm-medium-behaviorial-gating-ptb,LSTM-Medium+Behaviorial-Gating,2019-08-31,78.75,penn-treebank,20000000,929000,recurrent,,\n"
    "segatron-xl-large-m-384-hcp-wt103,\"Segatron-XL large, M=384 + HCP\",2022-03-21,17,wikitext-103,257000000,103000000,transformer,48935,167.02\n"
    "segatron-xl-base-m-150-hcp-wt103,\"Segatron -XL base, M=150 + HCP\",2022-03-21,22.1,wikitext-103,151000000,103000000,transformer,48935,18.64\n"
    "transformer-large-hcp-wt103,Transformer Large + HCP,2022-03-21,25.3,wikitext-103,257000000,103000000,transformer,48935,38.18\n"
    "bloom-7-1b-wt2,BLOOM-7.1B,2022-07-05,14.72,wikitext-2,7070000000,350000000000,transformer,250684,1\n"
    "bloom-3b-wt2,BLOOM-3B,2022-07-05,17.57,wikitext-2,3000000000,350000000000,transformer,250684,1\n"
    "bloom-1-7b-wt2,BLOOM-1.7B,2022-07-05,20.17,wikitext-2,1720000000,350000000000,transformer,250684,1\n"
    "alstm-depth-2-recurrentpolicy-ptb,aLSTM(depth-2)+RecurrentPolicy (PTB),2018-05-22,55.3,penn-treebank,24000000,929000,recurrent,10000,180\n"
    "alstm-depth-2-recurrentpolicy-wt2,aLSTM(depth-2)+RecurrentPolicy (WT2),2018-05-22,64.5,wikitext-2,32000000,2080000,recurrent,267735,190\n"
    "awd-lstm-mos-dynamic-evaluation-wt2-2017-wt2,\"AWD-LSTM-MoS + dynamic evaluation (WT2, 2017)\",2017-11-10,40.68,wikitext-2,35000000,2080000,recurrent,100000,1000\n"
    "awd-lstm-mos-dynamic-evaluation-ptb-2017-ptb,\"AWD-LSTM-MoS + dynamic evaluation (PTB, 2017)\",2017-11-10,47.69,penn-treebank,22000000,929000,recurrent,10000,1000\n"
    "coda-wt103,CODA,2021-05-31,18.48,wikitext-103,247000000,103000000,transformer,267744,\n"
    "rnn-char3-ms-vec-wt103,RNN + char3-MS-vec,2019-07-16,31.81,wikitext-103,175000000,103000000,other,267735,\n"
    "rnn-char2-ms-vec-wt103,RNN + char2-MS-vec,2019-07-15,31.92,wikitext-103,158000000,103000000,other,267735,\n"
    "rnn-baseline-wt103,RNN Baseline,2019-07-14,32.19,wikitext-103,153000000,103000000,other,267735,\n"
    "lstm-char-large-ptb,LSTM-Char-Large,2015-08-26,78.9,penn-treebank,19000000,929000,recurrent,10000,25\n"
    "mogrifier-rlstm-wt2,Mogrifier RLSTM (WT2),2022-11-03,38,wikitext-2,35000000,2080000,recurrent,,250\n"
    "mogrifier-rlstm-ptb,Mogrifier RLSTM (PTB),2022-11-03,42.9,penn-treebank,24000000,929000,recurrent,,400\n"
    "transformer-gfm-wt103,Transformer + GFM,2022-12-01,20.05,wikitext-103,185000000,103000000,transformer,260000,\n"
    "rnn-lda-kn5-cache-ptb,RNN+LDA+KN5+cache,2012-12-01,92,penn-treebank,9000000,929000,recurrent,,\n"
    "rnn-lda-ptb,RNN+LDA,2012-12-01,113.7,penn-treebank,7000000,929000,recurrent,,\n"
    "rnn-ptb,RNN,2012-12-01,124.7,penn-treebank,6000000,929000,recurrent,,\n"
    "ct-mos-dynamiceval-wt2,CT-MoS + DynamicEval (WT2),2020-12-25,40.96,wikitext-2,45000000,2080000,recurrent,33000,1000\n"
    "ct-mos-dynamiceval-ptb,CT-MoS + DynamicEval (PTB),2020-12-25,47.42,penn-treebank,24000000,929000,recurrent,,1000\n"
    "ct-mos-ptb,CT-MoS (PTB),2020-12-25,54.69,penn-treebank,24000000,929000,recurrent,10000,1000\n"
    "rnnlm-dynamic-kl-regularization-ptb,RNNLM + Dynamic KL Regularization,2018-01-01,77.8,penn-treebank,27700000,929000,recurrent,,20\n"
    "rnnlm-dynamic-kl-regularization-wt2,RNNLM + Dynamic KL Regularization (WT2),2018-01-01,86.8,wikitext-2,87600000,2080000,recurrent,,20\n"
    "gpt2-corelm-fine-tuning-wt103,GPT2+CoreLM+Fine-Tuning,2021-11-04,29.51,wikitext-103,132000000,4000000,transformer,,10\n"
    "gpt2-corelm-fine-tuning-wt2,GPT2+CoreLM+Fine-Tuning,2021-11-04,29.51,wikitext-2,132000000,4000000,transformer,,10\n"
    "gpt-2-1-5b-curriculum-learning-45k-wt103,\"GPT-2 (1.5B, Curriculum Learning 45K)\",2021-08-13,13.72,wikitext-103,1500000000,157000000000,transformer,,2.2\n"
    "transformer-xl-define-141m-wt103,Transformer-XL DeFINE (141M),2019-11-27,24.17,wikitext-103,141000000,103000000,recurrent,260000,20\n"
    "transformer-xl-define-107m-wt103,Transformer-XL DeFINE (107M),2019-11-27,25.72,wikitext-103,107000000,103000000,recurrent,260000,20\n"
    "adaptive-lstm-define-wt103,Adaptive LSTM + DeFINE,2019-11-27,35.94,wikitext-103,48700000,103000000,recurrent,260000,20\n"
    "delight-wt103,DeLight,2020-08-03,24.14,wikitext-103,99000000,103000000,transformer,260000,62.14\n"
    "deq-transformer-medium-adaptive-embedding-wt103,\"DEQ-Transformer (Medium, Adaptive Embedding)\",2019-09-03,23.2,wikitext-103,110000000,103000000,transformer,260000,12\n"
    "deq-trellisnet-ptb,DEQ-TrellisNet,2019-09-03,57.1,penn-treebank,110000000,103000000,transformer,10000,12\n"
    "dense-indrnn-dynamic-eval-ptb,dense-IndRNN+dynamic eval,2019-10-11,49.95,penn-treebank,44100000,929000,recurrent,,\n"
    "awd-lstm-drill-dynamic-evaluation-wt2,AWD-LSTM-DRILL + dynamic evaluation\u2020 (WT2),2019-05-14,42,wikitext-2,34000000,2080000,recurrent,33278,1000\n"
    "awd-lstm-drill-dynamic-evaluation-ptb,AWD-LSTM-DRILL + dynamic evaluation\u2020 (PTB),2019-05-14,49.4,penn-treebank,24000000,929000,recurrent,10000,1000\n"
    "diffq-transformer-16l-wt103,DiffQ Transformer (16L),2021-04-20,18.1,wikitext-103,257000000,103000000,transformer,,\n"
    "awd-lstm-doc-fin-23m-ptb,AWD-LSTM-DOC (fin) (23M),2018-08-30,52.38,penn-treebank,23000000,2080000,recurrent,10000,300\n"
    "awd-lstm-doc-fin-37m-wt2,AWD-LSTM-DOC (fin) (37M),2018-08-30,58.03,wikitext-2,37000000,2080000,recurrent,33278,300\n"
    "4-gram-8-denn-ptb,4-gram + 8 DENN,2014-12-22,109.32,penn-treebank,16100000,929000,other,10000,\n"
    "awd-lstm-dynamic-eval-wt2,AWD-LSTM + dynamic eval (WT2),2017-09-21,44.3,wikitext-2,33000000,2080000,recurrent,33000,\n"
    "awd-lstm-dynamic-eval-ptb,AWD-LSTM + dynamic eval (PTB),2017-09-21,51.1,penn-treebank,24000000,929000,recurrent,10000,\n"
    "lstm-dynamic-eval-wt2,LSTM + dynamic eval,2017-09-21,59.8,wikitext-2,50000000,929000,recurrent,33000,\n"
    "transformer-xl-rms-dynamic-eval-wt103,Transformer-XL + RMS dynamic eval,2019-04-17,16.4,wikitext-103,257000000,206000000,transformer,268000,\n"
    "ernie-doc-247m-wt103,ERNIE-Doc (247M),2020-12-31,16.8,wikitext-103,247000000,103000000,transformer,50000,190.88\n"
    "ernie-doc-151m-wt103,ERNIE-Doc (151M),2020-12-31,21,wikitext-103,151000000,103000000,transformer,50000,190.88\n"
    "ei-rehn-1200d-ptb,EI-REHN-1200D,2017-08-14,66.2,penn-treebank,12000000,929000,recurrent,,100\n"
    "ei-rehn-1000d-ptb,EI-REHN-1000D,2017-08-14,68.7,penn-treebank,19000000,929000,recurrent,,100\n"
    "routing-transformer-wt103,Routing Transformer,2020-03-12,15.8,wikitext-103,79500000,103000000,transformer,,\n"
    "local-transformer-wt103,Local Transformer,2020-03-12,19.8,wikitext-103,28900000000,103000000,transformer,,\n"
    "s4-wt103,S4,2021-10-31,20.95,wikitext-103,249000000,103000000,other,,509.02\n"
    "onlstm-syd-ptb,ONLSTM-SYD,2020-05-12,55.7,penn-treebank,25000000,929000,recurrent,10000,1000\n"
    "fnetar-medium-wt103,FNetAR Medium,2021-07-22,25.81,wikitext-103,34300000,103000000,transformer,,\n"
    "awd-lstm-mos-dynamic-evaluation-wt2-2018-wt2,\"AWD-LSTM-MoS + dynamic evaluation (WT2, 2018)\",2018-09-18,39.14,wikitext-2,35000000,2080000,recurrent,33278,\n"
    "awd-lstm-mos-dynamic-evaluation-ptb-2018-ptb,\"AWD-LSTM-MoS + dynamic evaluation (PTB, 2018)\",2018-09-18,46.54,penn-treebank,24000000,929000,recurrent,10000,\n"
    "lstm-hebbian-cache-mbpa-wt103,\"LSTM (Hebbian, Cache, MbPA)\",2018-03-27,29.2,wikitext-103,45200000,103000000,recurrent,267735,90\n"
    "decaying-fast-weights-transformer-wt103,Decaying Fast Weights Transformer,2022-10-09,20.5,wikitext-103,242000000,206000000,transformer,,192.12\n"
    "fine-tuned-awd-lstm-doc-fin-ptb,Fine-tuned-AWD-LSTM-DOC(fin),2018-11-12,52.12,penn-treebank,23000000,929000,recurrent,100000,15\n"
    "fraternal-dropout-awd-lstm-3-layer-ptb,Fraternal dropout + AWD-LSTM 3-layer (PTB),2017-10-31,56.8,penn-treebank,24000000,929000,recurrent,,520\n"
    "fraternal-dropout-awd-lstm-3-layer-wt2,Fraternal dropout + AWD-LSTM 3-layer (WT2),2017-10-31,64.1,wikitext-2,34000000,2080000,recurrent,,520\n"
    "glm-10b-bidirectional-wt103,GLM-10B-bidirectional,2021-03-18,11.33,wikitext-103,10000000000,632000000000,transformer,30000,1\n"
    "glm-10b-unidirectional-wt103,GLM-10B-unidirectional,2021-03-18,12.22,wikitext-103,10000000000,632000000000,transformer,30000,1\n"
    "base-lm-gnn-knn-wt103,base LM+GNN+kNN,2021-10-17,16.8,wikitext-103,274000000,206000000,transformer,260000,\n"
    "gpt-neo-2-7b-finetuned-wt2,GPT-Neo-2.7B (finetuned),2021-03-21,10.78,wikitext-2,2700000000,400000000000,transformer,50257,1\n"
    "gpt-neo-1-3b-finetuned-wt2,GPT-Neo-1.3B (finetuned),2021-03-21,12.09,wikitext-2,2700000000,400000000000,transformer,50257,1\n"
    "gpt-neo-2-7b-finetuned-on-ptb,GPT-Neo-2.7B (finetuned on PTB),2021-03-21,14.7,penn-treebank,2700000000,400000000000,transformer,50257,1\n"
    "transformer-xl-adamgapaware-ga-wt103,Transformer-XL+AdamGapAware(GA),2019-09-24,26.48,wikitext-103,257000000,206000000,transformer,,\n"
    "rnn-weight-noise-dynamic-eval-ptb,RNN+weight noise+dynamic eval,2013-08-04,117,penn-treebank,54000000,929000,recurrent,10000,14\n"
    "delta-rnn-full-context-wt103,Delta RNN (+ full context),2021-06-11,32.8,wikitext-103,44600000,103000000,recurrent,,40\n"
    "gl-lwgc-awd-mos-lstm-dynamic-evaluation-wt2,GL-LWGC-AWD-MoS-LSTM + dynamic evaluation (WT2),2017-08-29,40.46,wikitext-2,38000000,2080000,recurrent,33000,1000\n"
    "gl-lwgc-awd-mos-lstm-dynamic-evaluation-ptb,GL-LWGC-AWD-MoS-LSTM + dynamic evaluation (PTB),2017-08-29,46.34,penn-treebank,26000000,929000,recurrent,10000,1000\n"
    "gated-hornn-3rd-order-ptb,Gated HORNN (3rd order),2016-04-30,100,penn-treebank,8970000,929000,recurrent,10000,\n"
    "dot-s-rnn-ptb,DOT(S)-RNN,2013-12-20,107.5,penn-treebank,6160000,929000,recurrent,10000,\n"
    "hybrid-h3-2-7b-wt103,Hybrid H3-2.7B,2022-12-28,10.6,wikitext-103,2700000000,103000000,other,50257,509.02\n"
    "hybrid-h3-1-3b-wt103,Hybrid H3-1.3B,2022-12-28,12.5,wikitext-103,1300000000,103000000,other,50257,509.02\n"
    "hybrid-h3-355m-wt103,Hybrid H3-355M,2022-12-28,16.9,wikitext-103,355000000,103000000,other,50257,509.02\n"
    "gpt-2-fine-tuned-with-hydra-wt2,GPT-2 (fine-tuned with HYDRA),2021-10-16,15.17,wikitext-2,1540000000,2080000,transformer,50257,1\n"
    "hyena-3-slim-wt103,Hyena-3-slim,2023-02-21,18.5,wikitext-103,125000000,103000000,transformer,50257,\n"
    "awd-lstm-mos-pdr-dynamic-evaluation-wt2,AWD-LSTM-MoS+PDR + dynamic evaluation (WT2),2018-08-14,40.3,wikitext-2,35000000,2050000,recurrent,33000,\n"
    "awd-lstm-mos-pdr-dynamic-evaluation-ptb,AWD-LSTM-MoS+PDR + dynamic evaluation (PTB),2018-08-14,47.3,penn-treebank,22000000,888000,recurrent,10000,1200\n"
    "4-layer-densely-connected-lstm-ptb,4 layer Densely Connected LSTM,2017-07-19,76.8,penn-treebank,14000000,929000,recurrent,10000,100\n"
    "densely-connected-lstm-var-dropout-ptb,Densely Connected LSTM + Var. Dropout,2017-07-19,78.3,penn-treebank,23000000,929000,recurrent,10000,100\n"
    "transformerxl-spectrum-control-wt103,TransformerXL + spectrum control,2020-03-11,23.2,wikitext-103,151000000,103000000,transformer,260000,250\n"
    "advsoft-4-layer-qrnn-dynamic-evaluation-wt103,AdvSoft + 4 layer QRNN + dynamic evaluation,2019-06-10,28,wikitext-103,26000000,103000000,other,268000,\n"
    "4-layer-qrnn-dynamic-evaluation-wt103,4 layer QRNN + dynamic evaluation,2019-06-10,31.6,wikitext-103,26000000,103000000,other,268000,\n"
    "awd-lstm-mos-partial-shuffled-wt2,AWD-LSTM + MoS + Partial Shuffled,2019-06-10,38.07,wikitext-2,35000000,2080000,other,33000,750\n"
    "transformer-xl-large-phrase-induction-wt103,Transformer-XL Large + Phrase Induction,2019-06-04,17.4,wikitext-103,257000000,206000000,transformer,268000,1\n"
    "awd-lstm-phrase-induction-finetuning-ptb,AWD-LSTM + Phrase Induction + finetuning,2019-06-04,55.7,penn-treebank,24000000,929000,recurrent,10000,\n"
    "neural-cache-model-size-2000-300m-wt103,Neural cache model (size=2000) (300M),2016-12-13,40.8,wikitext-103,300000000,103000000,recurrent,260000,\n"
    "lstm-wt103,LSTM (WT103),2016-12-13,48.7,wikitext-103,11000000,103000000,recurrent,260000,\n"
    "lstm-ptb,LSTM (PTB),2016-12-13,82.3,penn-treebank,32800000,929000,recurrent,10000,\n"
    "lstm-medium-sememe-cell-wt2,LSTM(medium)+Sememe+cell,2019-10-20,89.16,wikitext-2,10000000,2080000,recurrent,33378,40\n"
    "sandwich-transformer-wt103,Sandwich Transformer,2019-11-10,17.84,wikitext-103,209000000,700000000,transformer,29000,180\n"
    "stack-rnn-ptb,Stack RNN,2015-03-03,118,penn-treebank,2010000,929000,recurrent,,\n"
    "lstm-neuralcache-wt2,LSTM+NeuralCache,2018-09-24,66.2,wikitext-2,2100000,2080000,recurrent,33000,39\n"
    "awd-lstm-wt-cache-iog-wt2,AWD-LSTM+WT+Cache+IOG (WT2),2017-09-26,51.7,wikitext-2,53000000,2080000,recurrent,33000,5\n"
    "awd-lstm-wt-cache-iog-ptb,AWD-LSTM+WT+Cache+IOG (PTB),2017-09-26,53,penn-treebank,30000000,929000,recurrent,10000,5\n"
    "mpt-7b-wt2,MPT-7B,2023-05-05,9.96,wikitext-2,7000000000,1000000000000,transformer,50432,1\n"
    "lstm-3-layer-gadam-ptb,LSTM-3-layer+Gadam,2020-03-02,58.77,penn-treebank,24000000,929000,recurrent,10000,200\n"
    "llama-65b-wt2,LLaMA-65B,2023-02-27,4.96,wikitext-2,65200000000,1400000000000,transformer,32000,1.09\n"
    "llama-33b-wt2,LLaMA-33B,2023-02-27,6.9,wikitext-2,33000000000,1400000000000,transformer,32000,1.09\n"
    "llama-33b-lora-finetuned-ptb,LLaMA-33B (LoRA finetuned),2023-05-23,7.68,penn-treebank,33000000000,1400000000000,transformer,32000,1.09\n"
    "lstm-300units-ptb,LSTM-300units,2012-09-01,114.5,penn-treebank,12000000,929000,recurrent,10000,\n"
    "lamemo-wt103,LaMemo,2022-04-15,23.77,wikitext-103,151000000,103000000,transformer,260000,79.53\n"
    "gpt-2-1542m-wt103,GPT-2 (1542M),2019-02-14,17.48,wikitext-103,1500000000,4000000000,transformer,50257,20\n"
    "gpt-2-1542m-wt2,GPT-2 (1542M),2019-02-14,17.48,wikitext-2,1500000000,4000000000,transformer,50257,20\n"
    "gpt-2-1542m-ptb,GPT-2 (1542M),2019-02-14,17.48,penn-treebank,1500000000,4000000000,transformer,50257,20\n"
    "spn-4-ptb,SPN-4,2014-01-01,100,penn-treebank,5000000,1010000,other,10000,\n"
    "awd-fwm-ptb,AWD-FWM (PTB),2020-11-16,54.48,penn-treebank,24000000,929000,recurrent,10000,1000\n"
    "awd-fwm-wt2,AWD-FWM (WT2),2020-11-16,61.65,wikitext-2,37000000,2080000,recurrent,33000,1600\n"
    "ditto-wt103,DITTO,2022-06-06,24.33,wikitext-103,750000000,103000000,transformer,,7.16\n"
    "linear-transformer-large-wt103,Linear Transformer (large),2021-02-22,31.5,wikitext-103,90000000,103000000,transformer,268000,70\n"
    "linear-transformer-small-wt103,Linear Transformer (small),2021-02-22,35.5,wikitext-103,40000000,103000000,transformer,268000,120\n"
    "memsizer-wt103,MemSizer,2022-03-23,20.8,wikitext-103,357000000,103000000,transformer,268000,\n"
    "brsm-cache-ptb,bRSM + cache,2019-12-02,103.5,penn-treebank,2550000,929000,recurrent,10000,15\n"
    "d-lsrc-200-kn5-ptb,D-LSRC(200)+KN5,2017-08-22,92,penn-treebank,7160000,929000,recurrent,10000,\n"
    "d-lsrc-100-kn5-ptb,D-LSRC(100)+KN5,2017-08-22,93,penn-treebank,5970000,929000,recurrent,10000,\n"
    "lstm-adam-lookahead-ptb,LSTM+Adam+Lookahead,2019-07-19,57.72,penn-treebank,7190000,929000,recurrent,,\n"
    "megatron-lm-8-3b-wt103,Megatron-LM (8.3B),2019-09-17,10.81,wikitext-103,8300000000,46400000000,transformer,51200,4.4\n"
    "megatron-lm-2-5b-wt103,Megatron-LM (2.5B),2019-09-17,12.76,wikitext-103,2500000000,46400000000,transformer,51200,4.4\n"
    "megatron-lm-355m-wt103,Megatron-LM (355M),2019-09-17,19.31,wikitext-103,355000000,46400000000,transformer,51200,4.4\n"
    "multipop-adaptive-continuous-stack-ptb,Multipop Adaptive Continuous Stack (PTB),2018-02-15,63.5,penn-treebank,11000000,929000,recurrent,10000,\n"
    "multipop-adaptive-continuous-stack-wt2,Multipop Adaptive Continuous Stack (WT2),2018-02-15,72.4,wikitext-2,26000000,2080000,recurrent,33000,\n"
    "transformerxl-fwl-wt103,TransformerXL + FWL,2022-12-05,16.6,wikitext-103,257000000,206000000,transformer,260000,\n"
    "mogrifier-d2-mos2-mc-dynamic-eval-wt2,\"Mogrifier (d2, MoS2, MC) + dynamic eval\",2019-09-04,38.6,wikitext-2,35000000,2080000,recurrent,33000,145\n"
    "mogrifier-d2-mc-dynamic-eval-ptb,\"Mogrifier (d2, MC) + dynamic eval\",2019-09-04,44.8,penn-treebank,24000000,923000,recurrent,10000,\n"
    "monarch-gpt-2-medium-wt103,Monarch-GPT-2-Medium,2022-04-01,20.3,wikitext-103,165000000,4000000000,transformer,,110\n"
    "monarch-gpt-2-small-wt103,Monarch-GPT-2-Small,2022-04-01,20.7,wikitext-103,72000000,4000000000,transformer,,110\n"
    "multi-cell-lstm-ptb,Multi-cell LSTM,2018-11-15,77.12,penn-treebank,7200000,929000,recurrent,10000,50\n"
    "byte-mlstm-emb-wn-vd-wt2,Byte-mLSTM+emb+WN+VD,2016-09-26,88.8,wikitext-2,46000000,2080000,recurrent,33000,\n"
    "adp-fairseq-ngramres-wt103,ADP-FAIRSEQ+NGRAMRES,2022-10-26,18.2,wikitext-103,247000000,204000000,transformer,260000,\n"
    "adp-fairseq-wt103,ADP-FAIRSEQ,2022-10-26,18.9,wikitext-103,247000000,103000000,transformer,260000,\n"
    "l-ul-seq-wt103,L_UL-seq,2019-08-12,25.42,wikitext-103,247000000,103000000,transformer,260000,\n"
    "awd-lstm-mos-noisin-dynamic-evaluation-ptb,AWD-LSTM-MoS+Noisin+dynamic evaluation,2018-05-03,47.6,penn-treebank,22000000,929000,recurrent,10000,400\n"
    "dropout-lstm-noise-bernoulli-ptb,Dropout-LSTM+Noise(Bernoulli) (PTB),2018-05-03,66.1,penn-treebank,51000000,929000,recurrent,10000,200\n"
    "dropout-lstm-noise-bernoulli-wt2,Dropout-LSTM+Noise(Bernoulli) (WT2),2018-05-03,76.8,wikitext-2,51000000,2080000,recurrent,30000,200\n"
    "opt-175b-wt2,OPT-175B,2022-06-21,8.35,wikitext-2,175000000000,180000000000,transformer,52000,1.666666667\n"
    "opt-2-7b-finetuned-on-wt2,OPT-2.7B (finetuned on WT2),2022-06-21,10.27,wikitext-2,2700000000,180000000000,transformer,50257,1.666666667\n"
    "opt-30b-wt2,OPT-30B,2022-06-21,10.67,wikitext-2,30000000000,180000000000,transformer,52000,1.666666667\n"
    "b2t-connection-16l-wt103,B2T connection (16L),2022-06-01,19.2,wikitext-103,247000000,103000000,transformer,300000,150\n"
    "awd-lstm-wt2,AWD-LSTM,2017-07-18,65.8,wikitext-2,33000000,2080000,recurrent,52000,\n"
    "doc-finetune-partial-shuffle-ptb,DOC + Finetune\u2217 + Partial Shuffle (PTB),2019-03-11,52,penn-treebank,37000000,929000,recurrent,10000,\n"
    "doc-finetune-partial-shuffle-wt2,DOC + Finetune\u2217 + Partial Shuffle (WT2),2019-03-11,57.85,wikitext-2,67300000,2080000,recurrent,33278,\n"
    "permuteformer-wt103,PermuteFormer,2021-09-06,32.49,wikitext-103,33000000,103000000,transformer,268000,30\n"
    "gpt-2-medium-pixelfly-wt103,GPT-2-Medium+Pixelfly,2021-11-30,21,wikitext-103,203000000,103000000,transformer,50257,100\n"
    "gpt-2-small-pixelfly-wt103,GPT-2-Small+Pixelfly,2021-11-30,22.5,wikitext-103,68000000,103000000,transformer,50257,100\n"
    "pointer-sentinel-lstm-medium-ptb,Pointer Sentinel-LSTM (medium),2016-09-26,70.9,penn-treebank,21000000,929000,recurrent,10000,64\n"
    "zoneout-variational-lstm-ptb,Zoneout + Variational LSTM (PTB),2016-09-26,80.6,penn-treebank,21000000,929000,recurrent,10000,64\n"
    "pointer-sentinel-lstm-wt2,Pointer Sentinel-LSTM,2016-09-26,80.8,wikitext-2,20000000,2080000,recurrent,33278,64\n"
    "tensor-transformer-1core-pn-wt103,Tensor-Transformer(1core)+PN (WT103),2020-03-17,17.9,wikitext-103,85300000,103000000,transformer,268000,30\n"
    "tensor-transformer-1core-pn-ptb,Tensor-Transformer(1core)+PN (PTB),2020-03-17,47.6,penn-treebank,12000000,929000,transformer,10000,30\n"
    "2-layer-skip-lstm-dropout-tuning-ptb,2-layer skip-LSTM + dropout tuning (PTB),2018-05-23,55.3,penn-treebank,5400000,929000,recurrent,,\n"
    "2-layer-skip-lstm-dropout-tuning-wt2,2-layer skip-LSTM + dropout tuning (WT2),2018-05-23,63.7,wikitext-2,5400000,2080000,recurrent,,\n"
    "pythia-12b-wt2,Pythia-12b,2023-04-03,10.54,wikitext-2,12000000000,300000000000,transformer,50257,1\n"
    "pythia-6-9b-wt2,Pythia-6.9b,2023-04-03,11.41,wikitext-2,6900000000,300000000000,transformer,50257,1\n"
    "pythia-2-8b-wt2,Pythia-2.8b,2023-04-03,12.69,wikitext-2,2800000000,300000000000,transformer,50257,1\n"
    "adaptive-input-transformer-rd-wt103,Adaptive Input Transformer + RD,2021-06-28,18.07,wikitext-103,247000000,103000000,transformer,,\n"
    "r-transformer-ptb,R-Transformer,2019-07-12,84.38,penn-treebank,15800000,888000,transformer,10000,100\n"
    "rfa-gate-gaussian-stateful-big-wt103,RFA-GATE-Gaussian-Stateful Big,2021-03-03,23.5,wikitext-103,242000000,103000000,transformer,268000,47.72\n"
    "gpt-2-active-sgd-wt2,GPT-2+Active-SGD,2023-01-24,20.59,wikitext-2,124000000,2080000,transformer,50257,200\n"
    "hso-wt103,HSO,2021-12-16,20.3,wikitext-103,345000000,4100000000,transformer,50257,\n"
    "variational-rhn-wt-ptb,Variational RHN + WT,2016-07-12,65.4,penn-treebank,23000000,929000,recurrent,10000,20\n"
    "vd-rhn-ptb,VD-RHN,2016-07-12,68.5,penn-treebank,32000000,929000,recurrent,10000,20\n"
    "transformer-xl-rmt-wt103,Transformer-XL + RMT,2022-07-14,23.99,wikitext-103,247000000,206000000,other,267735,\n"
    "large-regularized-lstm-ptb,Large regularized LSTM,2014-09-08,78.4,penn-treebank,66000000,929000,recurrent,10000,55\n"
    "awd-lstm-3-layer-lstm-tied-continuous-cache-pointer-wt2,AWD-LSTM - 3-layer LSTM (tied) + continuous cache pointer (WT2),2017-08-07,52,wikitext-2,33000000,2080000,recurrent,30000,750\n"
    "awd-lstm-3-layer-lstm-tied-continuous-cache-pointer-ptb,AWD-LSTM - 3-layer LSTM (tied) + continuous cache pointer (PTB),2017-08-07,52.8,penn-treebank,24000000,929000,recurrent,10000,500\n"
    "transformer-c-wt103,Transformer-C,2021-04-08,25.1,wikitext-103,148000000,103000000,transformer,267735,19.88\n"
    "qrnn-wt103,QRNN,2018-02-01,33,wikitext-103,135000000,103000000,other,267735,14\n"
    "gopher-280b-wt103,Gopher (280B),2021-12-08,8.12,wikitext-103,280000000000,300000000000,transformer,32000,1\n"
    "gopher-7-1b-wt103,Gopher (7.1B),2021-12-08,10.81,wikitext-103,7100000000,300000000000,transformer,32000,1\n"
    "segatron-xl-large-m-384-wt103,\"Segatron XL large, M=384\",2020-04-30,17.1,wikitext-103,257000000,103000000,transformer,29000,167.02\n"
    "segatron-xl-base-m-384-wt103,\"Segatron XL base, M=384\",2020-04-30,22.5,wikitext-103,151000000,103000000,transformer,29000,18.64\n"
    "selfish-rnn-on-lstm-ptb,Selfish-RNN (ON-LSTM),2021-01-22,55.82,penn-treebank,11300000,929000,recurrent,,1000\n"
    "selfish-rnn-awd-lstm-mos-wt2,Selfish-RNN (AWD-LSTM-MoS),2021-01-22,63.05,wikitext-2,15600000,2080000,recurrent,,1000\n"
    "selfish-rnn-snt-asgd-rhns-ptb,Selfish-RNN (SNT-ASGD)RHNs,2021-01-22,64.03,penn-treebank,7600000,929000,recurrent,,500\n"
    "word-independent-srnn-kn5-ptb,Word-Independent-SRNN+KN5,2017-03-23,94,penn-treebank,5320000,929000,recurrent,10000,\n"
    "shortformer-wt103,Shortformer,2020-12-31,18.15,wikitext-103,24000000,103000000,transformer,29000,205\n"
    "sparse-wide-gpt-3-small-wt103,Sparse Wide GPT-3 Small,2023-03-21,20.4,wikitext-103,1300000000,103000000,transformer,,110\n"
    "deq-transformer-post-ln-jacobian-regularisation-wt103,DEQ-Transformer (Post-LN) + Jacobian Regularisation,2021-06-28,24.9,wikitext-103,98000000,103000000,transformer,267000,23\n"
    "gcrn-m1-dropout-ptb,\"GCRN-M1, dropout\",2016-12-22,98.67,penn-treebank,42000000,929000,recurrent,10000,13\n"
    "subformer-122m-wt103,Subformer (122M),2021-01-01,19.9,wikitext-103,122000000,103000000,transformer,260000,70.29\n"
    "subformer-96m-wt103,Subformer (96M),2021-01-01,20.39,wikitext-103,96000000,103000000,transformer,267000,70.29\n"
    "subformer-83m-wt103,Subformer (83M),2021-01-01,20.88,wikitext-103,83000000,103000000,transformer,260000,70.29\n"
    "gpt3-6-7b-rerun-of-original-wt103,GPT3-6.7B (rerun of original),2020-05-28,9.13,wikitext-103,6700000000,499000000000,transformer,,1\n"
    "talk-convolution-wt103,TaLK Convolution,2020-02-08,23.3,wikitext-103,240000000,103000000,other,260000,187.43\n"
    "integer-transformer-wt103,Integer Transformer,2020-09-17,18.16,wikitext-103,59700000,103000000,transformer,32000,\n"
    "integer-transformer-wt103-2,Integer Transformer,2020-09-17,30.79,wikitext-103,247000000,103000000,transformer,32000,\n"
    "alibi-l-3072-lvalid-3072-wt103,\"ALiBi (L=3072, Lvalid = 3072)\",2021-08-27,18.3,wikitext-103,1300000000,103000000,transformer,29000,205\n"
    "chinchilla-wt103,Chinchilla,2022-03-29,7.16,wikitext-103,70000000000,1400000000000,transformer,32000,1\n"
    "nopos-wt103,NoPos,2022-03-30,20.97,wikitext-103,1300000000,103000000,transformer,267000,199.92\n"
    "transformer-xl-large-wt103,Transformer-XL Large,2019-01-09,18.3,wikitext-103,257000000,103000000,transformer,260000,\n"
    "transformer-xl-ptb,Transformer-XL-ptb,2019-01-09,54.52,penn-treebank,257000000,103000000,transformer,10000,\n"
    "trellisnet-wt103,TrellisNet,2018-10-15,29.19,wikitext-103,180000000,103000000,other,268000,25\n"
    "trellisnet-mos-1-4x-larger-wt103,TrellisNet-MoS (1.4x larger),2018-10-15,29.19,wikitext-103,180000000,103000000,other,268000,25\n"
    "trellisnet-mos-1-4x-larger-ptb,TrellisNet-MoS (1.4x larger),2018-10-15,29.19,penn-treebank,180000000,103000000,other,268000,25\n"
    "turing-nlg-wt103,Turing-NLG,2020-02-13,10.21,wikitext-103,17000000000,46400000000,transformer,,3.39\n"
    "vd-lstm-real-large-ptb,VD-LSTM+REAL Large,2016-11-04,68.5,penn-treebank,51000000,929000,recurrent,10000,75\n"
    "sru-large-wt103,SRU++ Large,2021-02-24,17.1,wikitext-103,234000000,103000000,recurrent,260000,34.08\n"
    "sru-large-only-2-attention-layers-k-5-wt103,SRU++ Large only 2 attention layers (k=5),2021-02-24,17.3,wikitext-103,225000000,103000000,recurrent,260000,34.08\n"
    "sru-base-wt103,SRU++ Base,2021-02-24,18.3,wikitext-103,108000000,103000000,recurrent,260000,25.56\n"
    "gencnn-dyn-eval-ptb,genCNN + dyn eval,2015-03-17,106.3,penn-treebank,8000000,929000,other,10000,\n"
    "rtop-k-distributed-setting-ptb,rTop-k(distributed setting),2020-05-21,82.49,penn-treebank,69000000,929000,recurrent,,38\n"
)
# The same rows from the page, instead of those above:
# import urllib.request
# ROWS = urllib.request.urlopen("https://example.org/api/v1/points.csv?data=eeaad1ab14d1&engine=1&rows=all").read().decode("utf-8")
rows = list(csv.DictReader(io.StringIO(ROWS, newline="")))
rows = [row for row in rows if row.get("used", "true") == "true"]
n = len(rows)

def authors_year(day):
    day = date.fromisoformat(day)
    return day.year + (day.timetuple().tm_yday - 1) / 365


loss = np.log(np.array([float(row["perplexity"]) for row in rows]))  # nats
year = np.array([authors_year(row["publication_date"]) for row in rows])
parameters = np.array([float(row["parameters"]) for row in rows])
tokens = np.array([float(row["training_tokens"]) for row in rows])
years = year - year.min()
log_parameters = np.log(parameters / parameters.min())
log_tokens = np.log(tokens / tokens.min())
ptb = np.array([float(row["benchmark"] == "penn-treebank") for row in rows])
wt2 = np.array([float(row["benchmark"] == "wikitext-2") for row in rows])
delta = 0.0025


def predicted(theta):
    aC, aPTB, aWT2, aY, aN, bC, bPTB, bWT2, bY, bD = theta
    return np.exp(aC + aPTB * ptb + aWT2 * wt2 - aY * years - aN * log_parameters) + np.exp(bC + bPTB * ptb + bWT2 * wt2 - bY * years - bD * log_tokens)


def objective(theta):
    return np.mean((loss - predicted(theta)) ** 2) + delta * np.sum(np.abs(theta))


def slope_at(theta):
    aC, aPTB, aWT2, aY, aN, bC, bPTB, bWT2, bY, bD = theta
    return -(aY / aN + bY / bD) / np.log(2)  # doublings of the compute needed, a year


# The parameters of the page.
page = np.array([
    0.9127013204915384,  # aC
    0.0003787259125619271,  # aPTB
    0.05541237442158014,  # aWT2
    0.0039383347723506,  # aY
    0.06798236808598439,  # aN
    0.7714088648150492,  # bC
    0.1764146156073458,  # bPTB
    0.09541783746945001,  # bWT2
    0.03562039415921408,  # bY
    0.03958678171033503,  # bD
])
slope = slope_at(page)
r2 = 1 - np.sum((loss - predicted(page)) ** 2) / np.sum((loss - loss.mean()) ** 2)
objective_here = objective(page)
with np.errstate(all="ignore"):
    # The authors' call: from zeros, with SciPy's tolerance and differences. It stops before the minimum.
    found = minimize(objective, np.zeros(10), method="SLSQP")
    # Where the path is long, its end hangs on the last digits: the same from starts next to zero.
    nearby = [minimize(objective, np.full(10, step), method="SLSQP").fun for step in (1e-12, -1e-11)]
steady = max(abs(other - found.fun) for other in nearby) <= 1e-4 * found.fun
stopped, stopped_months = found.fun, 12 / abs(slope_at(found.x))

# The ends of the interval are the page's, from 1000 draws of its own generator, and are not computed
# again. Each draw takes all rows of whole papers and fits the law again, from the start.
slope_low, slope_high = -3.254203501471086, -0.7226843098826838

months = 12 / abs(slope)
# Months are the inverse of the rate, so the ends swap; without bound where the rate reaches zero.
slow, fast = (-slope_high, -slope_low) if slope < 0 else (slope_low, slope_high)
months_low = 12 / fast if fast > 0 else None
months_high = 12 / slow if slow > 0 else None
# The law 18: a factor of two every 18 months, in doublings a year.
law_1 = -12 / 18
ratio_1 = slope / law_1
ratio_1_low, ratio_1_high = sorted([slope_low / law_1, slope_high / law_1])
# The law 24: a factor of two every 24 months, in doublings a year.
law_2 = -12 / 24
ratio_2 = slope / law_2
ratio_2_low, ratio_2_high = sorted([slope_low / law_2, slope_high / law_2])

failed = 0


def check(label, computed, page, tolerance):
    global failed
    if computed is None or page is None:
        good = computed is None and page is None
    else:
        good = abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12
    failed += not good
    show = lambda value: "unbounded" if value is None else format(value, ".10g")
    print(f"{label:<44}{show(computed):>18}{show(page):>18}  {'agrees' if good else 'DIFFERS'}")


print(f"{'':<44}{'computed':>18}{'page':>18}")
check("n", n, 231, 0)
check("slope, doublings a year", slope, -1.381722366687569, 1e-8)
check("months to halve", months, 8.684812730337311, 1e-8)
check("slope, low end", slope_low, -3.254203501471086, 1e-8)
check("slope, high end", slope_high, -0.7226843098826838, 4.5029391906949703e-8)
check("months, low end", months_low, 3.6875382853516427, 1e-8)
check("months, high end", months_high, 16.604760662298048, 4.5029391906949717e-8)
check("R squared", r2, 0.9112971334895771, 1e-8)
check("speed against the law 18", ratio_1, 2.0725835500313536, 1e-8)
check("  low end", ratio_1_low, 1.0840264648240259, 4.5029391906949703e-8)
check("  high end", ratio_1_high, 4.881305252206629, 1e-8)
check("speed against the law 24", ratio_2, 2.763444733375138, 1e-8)
check("  low end", ratio_2_low, 1.4453686197653677, 4.5029391906949703e-8)
check("  high end", ratio_2_high, 6.508407002942172, 1e-8)
check("objective at the parameters", objective_here, 0.05181292654412343, 1e-10)
if steady:
    check("objective where SLSQP stops", stopped, 0.05181292654412343, 0.000001)
else:
    print(f"{'objective where SLSQP stops':<44}{stopped:>18.10g}  not steady: it hangs on rounding, so it is not compared")
if steady:
    check("months where SLSQP stops", stopped_months, 8.684812730337311, 0.001)
else:
    print(f"{'months where SLSQP stops':<44}{stopped_months:>18.10g}  not steady: it hangs on rounding, so it is not compared")
sys.exit(1 if failed else 0)
