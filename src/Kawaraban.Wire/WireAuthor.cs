namespace Kawaraban.Wire;

/// <summary>Someone who made or answers for a story or a source.</summary>
public sealed record WireAuthor
{
    /// <summary>The name, as plain text.</summary>
    public string? Name { get; init; }

    /// <summary>The mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The address of a page about them.</summary>
    public string? Uri { get; init; }

    /// <summary>author, editor, webmaster, publisher or owner.</summary>
    public string? Role { get; init; }

    /// <summary>A few words about them, as plain text.</summary>
    public string? Bio { get; init; }

    /// <summary>The address of their picture.</summary>
    public string? Avatar { get; init; }

    /// <summary>Their name in the system that sent this.</summary>
    public string? Login { get; init; }
}
