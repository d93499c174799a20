namespace Kawaraban.Newsroom.Register.Spotting;

/// <summary>A form by which a term is found.</summary>
internal sealed record TermForm(Term Term, TermName Name, FormStanding Standing, string Text);
