/** A page whose words begin with joined letters and hold a lam-alef, signs that are not seen, and a letter with marks. */
export const TEXT: string = [
  'وكالة النهر للأنباء',
  '19 حزيران 2024',
  '',
  'المتحدث باسم وزارة النقل: الجسر يفتح قريبا',
  '',
  'قال المتحدث باسم وزارة النقل إن الجسر وبواباته سلامة\u200f للجميع وإن العمل لا يتوقف في أي مرحلة.',
  '',
  'وأضاف أن الأشغال الأخيرة تنتهي في الخريف المقبل\u200c.',
  '',
  'ونفت الشركة أن يكون العُمّال قد غادروا الموقع.',
].join('\n')

/** A page that is kept as it was captured. */
export const HTML: string = `<!doctype html><html lang="fa"><head><title>پل تازه</title><script>document.title = 'ran'</script></head><body><article><h1>پل تازه</h1><p>سخنگوی وزارت راه گفت که پل تازه پاییز امسال باز می‌شود و کار در شب نیز ادامه دارد.</p></article></body></html>`
