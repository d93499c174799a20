namespace Kawaraban.Newsroom.Register.Spotting;

/// <summary>A form by which a term is found; in the index its text is folded, with its capitals.</summary>
internal sealed record TermForm(Term Term, TermName Name, FormStanding Standing, string Text);
