package org.sharaka.broken.web.util;
