package org.sharaka.domain.funding;

import org.sharaka.domain.rulebook.Step;

/** A step in the life of a receipt (S1, S3). */
public sealed interface ReceiptStep extends Step<Receipt, ReceiptCircumstances>
        permits ReverseReceipt, CorrectReceipt, DeclareReceipt {}
