namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>A piece of an exchanged text: words, or a place where a code begins, ends or stands.</summary>
/// <param name="Value">The words, or the code's id.</param>
public readonly record struct CodedPiece(PieceKind Kind, string Value);
