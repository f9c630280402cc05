// Keeps the clause behind the # that a plain redirect of a page would lose.
location.replace(document.querySelector('link[rel=canonical]').href + location.search + location.hash);
