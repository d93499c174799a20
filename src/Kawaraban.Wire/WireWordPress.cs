namespace Kawaraban.Wire;

/// <summary>What WordPress knows of an exported post.</summary>
/// <param name="Id">The post id.</param>
/// <param name="Type">post, page, attachment and others.</param>
/// <param name="Slug">The slug.</param>
/// <param name="Status">publish, draft and others.</param>
/// <param name="Parent">The id of the post it belongs to: a page's page, an attachment's post.</param>
/// <param name="IsSticky">Whether it stays at the head of lists.</param>
/// <param name="HasPassword">Whether readers must know a password.</param>
public sealed record WireWordPress(
    long Id, string Type, string? Slug = null, string? Status = null, long? Parent = null, bool IsSticky = false, bool HasPassword = false);
