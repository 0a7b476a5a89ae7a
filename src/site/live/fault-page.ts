/** The page that the live site shows everywhere while there is no dataset that it could show. */

/** Gives the page; the banner's script fills in the issues and reloads when they are mended. */
export function buildFaultPage(bannerAddress: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The data has errors</title>
<script type="module" src="/@vite/client"></script>
<script type="module" src="${bannerAddress}"></script>
</head>
<body>
<h1>The data has errors</h1>
<p>The site appears as soon as they are mended. "npm run check" prints them all.</p>
</body>
</html>
`;
}
