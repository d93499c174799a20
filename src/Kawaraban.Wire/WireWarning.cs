namespace Kawaraban.Wire;

/// <summary>Something of a document that was left out, cut or mended.</summary>
/// <param name="Code">A stable code such as <c>bad-date</c>.</param>
/// <param name="Message">What happened, for a person.</param>
/// <param name="At">The place, such as <c>item 3</c> or <c>line 12</c>; empty for the document as a whole.</param>
public sealed record WireWarning(string Code, string Message, string At);
