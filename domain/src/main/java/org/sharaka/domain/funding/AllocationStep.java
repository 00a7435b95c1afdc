package org.sharaka.domain.funding;

import org.sharaka.domain.rulebook.Step;

/** A step in the life of an allocation (S3). */
public sealed interface AllocationStep extends Step<Allocation, AllocationCircumstances> permits ReleaseAllocation {}
