package org.sharaka.broken.domain.policy;
