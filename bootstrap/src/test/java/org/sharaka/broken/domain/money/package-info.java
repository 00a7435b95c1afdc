package org.sharaka.broken.domain.money;
