namespace Kawaraban.Language.Times;

/// <summary>A word, a number or a sign of an English text.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool FollowsSpace);
