namespace Kawaraban.Files;

/// <summary>Answers files with JSON on one line. Whatever a file holds, there is an answer.</summary>
internal interface IFileAnswers
{
    /// <summary>The bytes of a file that are read at most.</summary>
    int MaxBytes { get; }

    /// <summary>Writes the answer to a file.</summary>
    /// <returns>Whether the file was usable.</returns>
    bool Answer(Stream output, FileRequest request, FileBytes file);

    /// <summary>Writes the answer to a line that names no file.</summary>
    /// <param name="fault">What is wrong with the line.</param>
    void Misunderstood(Stream output, string fault);
}
