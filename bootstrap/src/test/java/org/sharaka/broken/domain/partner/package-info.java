package org.sharaka.broken.domain.partner;
